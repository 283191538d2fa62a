import type { Language } from '@/lib/language'
import { da } from './texts/da'
import { en, type TextsWords } from './texts/en'
import { nb } from './texts/nb'
import { sv } from './texts/sv'

export const TEXTS: Record<Language, TextsWords> = { en, nb, sv, da }
