import { useContext } from 'react'
import type { Language } from '@/lib/language'
import { Spoken } from './speaking'

/** The language of the page, for what is drawn in the browser; see asked-language.ts for the same on the server. */
export const useLanguage = (): Language => useContext(Spoken)
