import type { Language } from '@/lib/language'
import { da } from './book-form/da'
import { type BookFormWords, en } from './book-form/en'
import { nb } from './book-form/nb'
import { sv } from './book-form/sv'

export const BOOK_FORM: Record<Language, BookFormWords> = { en, nb, sv, da }
