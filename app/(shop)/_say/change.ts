import type { Language } from '@/lib/language'
import { da } from './change/da'
import { type ChangeWords, en } from './change/en'
import { nb } from './change/nb'
import { sv } from './change/sv'

export const CHANGE: Record<Language, ChangeWords> = { en, nb, sv, da }
