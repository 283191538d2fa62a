import { headers } from 'next/headers'
import { cache, use } from 'react'
import { type Language, readLanguage } from '@/lib/language'
import { ASKED_LANGUAGE } from './asked-language-header'

/** The language that the address asks for: for pages, actions and routes. */
export const askedLanguage = cache(
  async (): Promise<Language> => readLanguage((await headers()).get(ASKED_LANGUAGE) ?? ''),
)

/** The same for components that do not wait; `#language` is this file on the server and in-browser.ts elsewhere. */
export const useLanguage = (): Language => use(askedLanguage())
