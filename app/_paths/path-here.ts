import { headers } from 'next/headers'
import { ASKED_PATH } from '@/app/_session/security-headers'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import type { Language } from '@/lib/language'
import { addressIn } from './address-in'
import { pathIn } from './path-in'
import { readPath } from './read-path'
import type { ShopPath } from './shop-paths'

/** Writes addresses in the language that was asked for: for pages, actions and routes. */
export async function pathHere(): Promise<(path: ShopPath) => string> {
  const language = await askedLanguage()
  return (path) => pathIn(language, path)
}

/** The address that was asked for, taken apart. */
export const askedAddress = async () => {
  const asked = (await headers()).get(ASKED_PATH) ?? '/'
  const [path = '/', query = ''] = asked.split('?')
  return { ...readPath(path), query: query ? `?${query}` : '' }
}

/** The page that was asked for in another language, with everything that is in its address. */
export async function pathAskedIn(language: Language): Promise<string> {
  const { inner, query } = await askedAddress()
  return addressIn(language, inner, query)
}

/** The private address of a booking as it was asked for: in the language that the address says, if it says one. */
export async function privatePath(number: string, key: string): Promise<string> {
  const { language, isSaid } = await askedAddress()
  return `${isSaid ? `/${language}` : ''}/b/${number}/${key}`
}
