/** In which order the shop's list is read: as the shop arranged it, by the price of a day, by the deposit. */
export const SORTS = ['usual', 'price', 'deposit'] as const

export type Sort = (typeof SORTS)[number]

export const isSort = (text: unknown): text is Sort => SORTS.includes(text as Sort)

/** As many as fill eight rows of three, or a few thumbs on a phone. */
export const PAGE_SIZE = 24

/** The last one of a page; the next page begins after it. What is free stands before what is not. */
export type ListPlace = { part: 'free' | 'gone'; key: number; position: number; id: string }

const WRITTEN = /^(free|gone)\.(\d{1,10})\.(\d{1,10})\.([\w-]{1,80})$/
const MOST = 2 ** 31 - 1

/** How a place is written in an address. */
export const writePlace = ({ part, key, position, id }: ListPlace): string =>
  [part, key, position, id].join('.')

/** The place in an address; null when there is none that anybody could have been given. */
export function readPlace(text: string): ListPlace | null {
  const [, part, key, position, id] = WRITTEN.exec(text) ?? []
  if (!id || Number(key) > MOST || Number(position) > MOST) return null
  return { part: part as ListPlace['part'], key: Number(key), position: Number(position), id }
}
