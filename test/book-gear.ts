import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor'
import { book } from '@/lib/booking/book'
import type { BookInput } from '@/lib/booking/booking-request'
import { planFor } from '@/lib/booking/plan-for'
import { quote } from '@/lib/booking/quote'
import { termsOf } from '@/lib/booking/terms-of'
import type { MethodKind } from '@/lib/gateway/methods'
import { instantOf, type Period } from '@/lib/period'
import { cast } from '@/prisma/cast'

/** A Monday morning at nine in Norway, when most tests begin. */
export const MONDAY = new Date('2026-11-23T08:00:00Z')

export const RENTER: Actor = { kind: 'RENTER', id: null, name: cast.maja.name }

/** Local times in Norway: "2026-11-28 10:00". */
export function between(from: string, until: string): Period {
  return { from: local(from), until: local(until) }
}

export function local(text: string): Date {
  const [day = '', time = ''] = text.split(' ')
  const at = instantOf(day, time, 'Europe/Oslo')
  if (!at) throw new Error(`"${text}" is no local time.`)
  return at
}

export type Booking = {
  period: Period
  lines?: { variantId: string; quantity: number }[]
  locationId?: string
  at?: Date
  requestId?: string
  contact?: { name: string; email: string; phone: string }
  address?: string
  coupon?: string
  method?: MethodKind
}

/** What the form would send: the city bike in Bergen unless said otherwise, with the price and terms that hold at that time. */
export async function bookingForm({ at = MONDAY, ...wish }: Booking): Promise<BookInput> {
  const lines = wish.lines ?? [{ variantId: cast.cityBike.m, quantity: 1 }]
  const coupon = wish.coupon && { coupon: wish.coupon }
  const asked = { locationId: wish.locationId ?? cast.bergen.id, period: wish.period, lines, ...coupon }
  const quoted = await quote(asked, at)
  if (!quoted.ok) throw new Error(`No quote: ${quoted.code}`)
  const { quote: offered, location } = quoted.value
  const { rentMinor, depositMinor } = offered
  const terms = await termsOf(offered, location, await planFor(offered, at, wish.method), at)
  return {
    ...asked,
    requestId: wish.requestId ?? randomUUID(),
    contact: wish.contact ?? cast.maja,
    address: wish.address,
    method: wish.method,
    language: 'en',
    expectedRentMinor: rentMinor,
    expectedDepositMinor: depositMinor,
    termsHash: terms.hash,
  }
}

/** Fills in the form and sends it. */
export const bookGear = async (wish: Booking) => book(await bookingForm(wish), RENTER, wish.at ?? MONDAY)
