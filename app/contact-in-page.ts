import type { Contact } from '@/app/_ui/contact'

/** What the frame around every page keeps in it, for when no server is left to ask. */
export type Kept = { brand?: string; phone?: string; email?: string }

let kept: Kept | undefined

/** As it was read first: what shows an error may take that frame away. */
export const contactInPage = (): Kept => (kept ??= { ...document.body.dataset })

export const NOTHING: Kept = {}
export const neverChanges = () => () => {}

export const contactOf = ({ phone = '', email = '' }: Kept, hours: string): Contact => ({
  phone,
  email,
  hours,
})
