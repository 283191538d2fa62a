import { LANGUAGES, type Language } from '@/lib/language'
import { translated } from './shop-paths'

/** What an address asks for: the language, whether it says so itself, and the page's English address; that is null where there is no such page. */
export type AskedAddress = { language: Language; isSaid: boolean; inner: string | null }

/** Reads an address of ours, which may begin with a language: "/nb/utstyr" is the page "/gear" in Norwegian. */
export function readPath(path: string): AskedAddress {
  const [, first = ''] = path.split('/')
  const language = LANGUAGES.find((one) => one === first)
  if (!language) return { language: 'en', isSaid: false, inner: path }
  const rest = path.slice(first.length + 1) || '/'
  return { language, isSaid: true, inner: translated(rest, language, 'en') }
}
