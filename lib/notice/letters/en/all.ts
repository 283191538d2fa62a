import type { Words } from '@/lib/notice/letters/words'
import { around } from './around'
import { booking } from './booking'
import { claim } from './claim'
import { deposit } from './deposit'
import { money } from './money'
import { renting } from './renting'

export const en: Words = { ...around, booking, deposit, money, claim, renting }
