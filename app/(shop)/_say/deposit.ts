import type { Language } from '@/lib/language'
import { da } from './deposit/da'
import { type DepositWords, en } from './deposit/en'
import { nb } from './deposit/nb'
import { sv } from './deposit/sv'

export const DEPOSIT: Record<Language, DepositWords> = { en, nb, sv, da }
