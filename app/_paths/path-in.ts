import type { Language } from '@/lib/language'
import { type ShopPath, translated } from './shop-paths'

/** An address of the shop in a language: English stands at the root, the others below their own name with words of their own. */
export function pathIn(language: Language, path: ShopPath): string {
  if (language === 'en') return path
  const [, bare = '/', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? []
  const own = translated(bare, 'en', language)
  if (own === null) throw new Error(`${bare} is no address of the shop.`)
  return `/${language}${own === '/' ? '' : own}${rest}`
}
