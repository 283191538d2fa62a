import type { Language } from '@/lib/language'
import { da } from './claim/da'
import { type ClaimWords, en } from './claim/en'
import { nb } from './claim/nb'
import { sv } from './claim/sv'

export const CLAIM: Record<Language, ClaimWords> = { en, nb, sv, da }
