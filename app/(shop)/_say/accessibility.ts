import type { Language } from '@/lib/language'
import { da } from './accessibility/da'
import { type AccessibilityWords, en } from './accessibility/en'
import { nb } from './accessibility/nb'
import { sv } from './accessibility/sv'

export const ACCESSIBILITY: Record<Language, AccessibilityWords> = { en, nb, sv, da }
