import type { around } from './en/around'
import type { booking } from './en/booking'
import type { claim } from './en/claim'
import type { deposit } from './en/deposit'
import type { money } from './en/money'
import type { renting } from './en/renting'

/** Every sentence of every letter. English is the measure: a language that lacks one of its sentences does not compile. */
export type Words = Around & {
  booking: BookingWords
  deposit: DepositWords
  money: MoneyWords
  claim: ClaimWords
  renting: RentingWords
}

export type Around = typeof around
export type BookingWords = typeof booking
export type DepositWords = typeof deposit
export type MoneyWords = typeof money
export type ClaimWords = typeof claim
export type RentingWords = typeof renting
