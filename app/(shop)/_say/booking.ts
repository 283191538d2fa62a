import type { Language } from '@/lib/language'
import { da } from './booking/da'
import { type BookingWords, en } from './booking/en'
import { nb } from './booking/nb'
import { sv } from './booking/sv'

export const BOOKING: Record<Language, BookingWords> = { en, nb, sv, da }
