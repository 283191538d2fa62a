import { useLanguage } from '#language'
import { pathIn } from './path-in'
import type { ShopPath } from './shop-paths'

/** Writes addresses in the language of the page. */
export function usePath(): (path: ShopPath) => string {
  const language = useLanguage()
  return (path) => pathIn(language, path)
}
