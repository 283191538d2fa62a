import type { Language } from '@/lib/language'
import { askedLanguage } from './asked-language'

/** What a table says in the language that was asked for: for pages, actions and routes. */
export const wordsHere = async <Words>(table: Record<Language, Words>): Promise<Words> =>
  table[await askedLanguage()]
