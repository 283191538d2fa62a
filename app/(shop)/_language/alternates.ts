import { askedAddress } from '@/app/_paths/path-here'
import { pathIn } from '@/app/_paths/path-in'
import type { ShopPath } from '@/app/_paths/shop-paths'
import { env } from '@/lib/env'
import { LANGUAGES } from '@/lib/language'

/** Where the same page is in other languages, for search engines; nothing for a private page. */
export async function alternates() {
  const { inner } = await askedAddress()
  if (!inner || /^\/(b|my|book|sign-in)(\/|$)/.test(inner)) return undefined
  const path = inner as ShopPath
  const languages = LANGUAGES.map((language) => [language, urlOf(pathIn(language, path))] as const)
  return { languages: Object.fromEntries([...languages, ['x-default', urlOf(path)]]) }
}

const urlOf = (path: string): string => new URL(path, env().APP_URL).href
