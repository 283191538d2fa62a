import type { Language } from '@/lib/language'
import { pathIn } from './path-in'
import type { ShopPath } from './shop-paths'

/**
 * A page, by its English address, in a language that somebody asks for. English says so where the address alone would not:
 * a private page is in the language of its booking.
 */
export function addressIn(language: Language, inner: string | null, query = ''): string {
  const path = (inner ?? '/') as ShopPath
  const says = language === 'en' && path.startsWith('/b/') ? '/en' : ''
  return `${says}${pathIn(language, path)}${query}`
}
