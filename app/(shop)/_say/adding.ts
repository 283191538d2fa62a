import type { Language } from '@/lib/language'
import { da } from './adding/da'
import { type AddingWords, en } from './adding/en'
import { nb } from './adding/nb'
import { sv } from './adding/sv'

export const ADDING: Record<Language, AddingWords> = { en, nb, sv, da }
