import type { Instead } from './instead'

export type BookTyped = {
  name: string
  email: string
  phone: string
  coupon: string
  texts: boolean
  accepted: boolean
  storeCard: boolean
}
export type BookErrors = Partial<Record<keyof BookTyped, string>>

export type NewPrice = {
  currency: string
  rentMinor: number
  depositMinor: number
  oldRentMinor: number
  oldDepositMinor: number
}

/** A coupon that has been taken, and what the rent comes to with it. */
export type UsedCoupon = { code: string; offMinor: number; rentMinor: number; vatMinor: number }

/** How the form stands after it was sent: everything typed, and what is the matter. `turn` tells two answers apart. */
export type BookState = {
  turn: number
  typed: BookTyped
  errors: BookErrors
  problem: string | null
  newPrice: NewPrice | null
  coupon: UsedCoupon | null
  instead: Instead | null
}

export const NEW: BookState = {
  turn: 0,
  typed: { name: '', email: '', phone: '', coupon: '', texts: false, accepted: false, storeCard: false },
  errors: {},
  problem: null,
  newPrice: null,
  coupon: null,
  instead: null,
}
