import type { Language } from '@/lib/language'
import { da } from './book/da'
import { type BookWords, en } from './book/en'
import { nb } from './book/nb'
import { sv } from './book/sv'

export const BOOK: Record<Language, BookWords> = { en, nb, sv, da }
