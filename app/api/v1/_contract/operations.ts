import type { z } from 'zod'
import { availabilityQuery } from '@/app/api/v1/availability/availability'
import { calendarQuery } from '@/app/api/v1/calendar/calendar'
import type { Scope } from '@/lib/partner/scope'
import { bookingPage, bookingQuery, bookingShape, newBooking } from './booking'
import { cancellationShape, changedShape, datesQuery, datesShape, newCancellation, newDates } from './change'
import { availabilityShape, calendarShape } from './for-everybody'
import { locationPage } from './location'
import { paymentPage, paymentQuery } from './payment'
import { productPage, productQuery } from './product'
import { quoteShape, wish } from './quote'

export type Operation = {
  method: 'get' | 'post'
  path: string
  /** Null: for everybody, without a key. */
  scope: Scope | null
  title: string
  says: string
  query?: z.ZodObject
  body?: z.ZodType
  /** It wants an `Idempotency-Key`, because doing it twice would be something else. */
  isNamed?: true
  status: 200 | 201
  answer: z.ZodType
  /** What it may refuse with, besides what every call with a key may. */
  refuses: number[]
}

const get = { method: 'get', status: 200 } as const

/** Everything that can be asked of the API, in the order in which somebody who books needs it. */
export const OPERATIONS: Operation[] = [
  {
    ...get,
    path: '/locations',
    scope: 'catalogue:read',
    title: 'Locations',
    says: 'The shops that the key may book at.',
    answer: locationPage,
    refuses: [422],
  },
  {
    ...get,
    path: '/products',
    scope: 'catalogue:read',
    title: 'Products',
    says: 'The catalogue as the shop shows it, with prices and deposits, a page at a time.',
    query: productQuery,
    answer: productPage,
    refuses: [422],
  },
  {
    ...get,
    path: '/availability',
    scope: null,
    title: 'What is free',
    says: 'What is free at a location over a period and what it costs. What can be had stands first.',
    query: availabilityQuery,
    answer: availabilityShape,
    refuses: [404, 409, 422],
  },
  {
    ...get,
    path: '/calendar',
    scope: null,
    title: 'Calendar of a product',
    says: 'How free one product is on each of the next sixty days.',
    query: calendarQuery,
    answer: calendarShape,
    refuses: [404, 422],
  },
  {
    method: 'post',
    status: 200,
    path: '/quotes',
    scope: 'catalogue:read',
    title: 'Ask for a quote',
    says: 'What a wish costs, how its deposit is approved, and the terms that the renter has to read. Writes nothing down and keeps nothing.',
    body: wish,
    answer: quoteShape,
    refuses: [400, 404, 409, 413, 415, 422],
  },
  {
    method: 'post',
    status: 201,
    path: '/bookings',
    scope: 'bookings:write',
    title: 'Book',
    says: 'Keeps the gear for fifteen minutes for a renter who has seen price and terms, and who pays at `payUrl`. Needs an `Idempotency-Key`: the same key with the same wish answers with the first booking, with another wish it is refused.',
    body: newBooking,
    isNamed: true,
    answer: bookingShape,
    refuses: [400, 404, 409, 413, 415, 422],
  },
  {
    ...get,
    path: '/bookings',
    scope: 'bookings:read',
    title: 'Bookings',
    says: 'Bookings, newest first, a page at a time.',
    query: bookingQuery,
    answer: bookingPage,
    refuses: [404, 422],
  },
  {
    ...get,
    path: '/bookings/{number}',
    scope: 'bookings:read',
    title: 'One booking',
    says: 'One booking as it is now.',
    answer: bookingShape,
    refuses: [404],
  },
  {
    ...get,
    path: '/bookings/{number}/cancellation',
    scope: 'bookings:change',
    title: 'What cancelling gives back',
    says: 'What cancelling would give back at this moment, by the terms that the renter accepted. Changes nothing.',
    answer: cancellationShape,
    refuses: [404, 409],
  },
  {
    method: 'post',
    status: 200,
    path: '/bookings/{number}/cancellation',
    scope: 'bookings:change',
    title: 'Cancel',
    says: 'Cancels as its renter might, until the rental begins, with the money going back that was agreed. A booking is cancelled once: cancelling again answers with the cancelled booking.',
    body: newCancellation,
    answer: bookingShape,
    refuses: [400, 404, 409, 413, 415, 422],
  },
  {
    ...get,
    path: '/bookings/{number}/dates',
    scope: 'bookings:change',
    title: 'What other dates would mean',
    says: 'Whether the gear is free over other dates, what is to be paid or goes back, and what becomes of the deposit; if it is not free, when it is. Changes nothing.',
    query: datesQuery,
    answer: datesShape,
    refuses: [404, 409, 422],
  },
  {
    method: 'post',
    status: 200,
    path: '/bookings/{number}/dates',
    scope: 'bookings:change',
    title: 'Change the dates',
    says: 'Changes the dates of a paid booking as its renter might, until the rental begins, by the rules of the web. What is to be paid is paid at `payUrl`, until `payUntil`: otherwise the dates that were paid for last come back by themselves. Needs an `Idempotency-Key`.',
    body: newDates,
    isNamed: true,
    answer: changedShape,
    refuses: [400, 404, 409, 413, 415, 422],
  },
  {
    ...get,
    path: '/payments',
    scope: 'payments:read',
    title: 'Payments',
    says: 'What was asked for, authorized, captured and paid back, newest first, a page at a time.',
    query: paymentQuery,
    answer: paymentPage,
    refuses: [422],
  },
]
