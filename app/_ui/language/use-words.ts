import { useLanguage } from '#language'
import type { Language } from '@/lib/language'

/** What a table says in the language of the page. */
export const useWords = <Words>(table: Record<Language, Words>): Words => table[useLanguage()]
