import type { Language } from '@/lib/language'
import { da } from './help/da'
import { en, type HelpWords } from './help/en'
import { nb } from './help/nb'
import { sv } from './help/sv'

export const HELP: Record<Language, HelpWords> = { en, nb, sv, da }
