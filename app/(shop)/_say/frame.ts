import type { Language } from '@/lib/language'
import { da } from './frame/da'
import { en, type FrameWords } from './frame/en'
import { nb } from './frame/nb'
import { sv } from './frame/sv'

export const FRAME: Record<Language, FrameWords> = { en, nb, sv, da }
