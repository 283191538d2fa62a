import type { Language } from '@/lib/language'
import { da } from './gear/da'
import { en, type GearWords } from './gear/en'
import { nb } from './gear/nb'
import { sv } from './gear/sv'

export const GEAR: Record<Language, GearWords> = { en, nb, sv, da }
