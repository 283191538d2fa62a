import { z } from 'zod'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { ListedBooking } from '@/lib/booking/find-booking-page'
import { BookingState } from '@/lib/generated/prisma/enums'
import { readEmail } from '@/lib/people/email'
import { readPhone } from '@/lib/people/phone'
import { plainLine } from '@/lib/plain-text'
import { bookingUrl } from '@/lib/private-link'
import { isUuid } from '@/lib/uuid'
import { amount, instant, instantOrNull, money, next, slug, timeZone } from './parts'
import { wish } from './quote'

export const STATES = Object.values(BookingState)

/** A place in a list that is ordered by id, written so that nobody builds on what it is. */
export const after = z.string().transform((text, context) => {
  const id = Buffer.from(text, 'base64url').toString('utf8')
  if (!isUuid(id)) context.addIssue('This is not a `next` of ours.')
  return id
})
export const writeAfter = (id: string): string => Buffer.from(id).toString('base64url')

export const limit = z.coerce.number().int().min(1).max(100).default(25)

export const bookingQuery = z.strictObject({
  location: slug.optional(),
  state: z.enum(STATES).optional(),
  limit,
  after: after.optional(),
})

const NAME_LENGTH = 120

const read = <T>(reader: (typed: string) => T | null, says: string) =>
  z
    .string()
    .max(300)
    .transform((typed, context) => {
      const value = reader(typed)
      if (value === null) context.addIssue(says)
      return value ?? z.NEVER
    })

const renter = z.strictObject({
  name: read((typed) => {
    const name = plainLine(typed, NAME_LENGTH)
    return name.length < 2 ? null : name
  }, 'A name has at least two letters.'),
  email: read(readEmail, 'This is no e-mail address.'),
  phone: read(
    (typed) => readPhone(typed, null),
    'This is no phone number with its country code, like +47 22 00 00 00.',
  ).meta({ description: 'With its country code: whose number it is, is never guessed.' }),
})

export const newBooking = wish.extend({
  addedTo: z.string().max(40).optional().meta({
    description:
      'The number of a paid booking of the same renter, by e-mail address, that this gear is added to: same location, same dates, before its rental begins. The new booking is paid, changed and cancelled by itself.',
  }),
  renter,
  agreed: z
    .strictObject({
      rentMinor: z.int().min(0),
      depositMinor: z.int().min(0),
      termsHash: z.string().length(64),
    })
    .meta({
      description:
        'What the renter saw in the quote and agreed to; when it is something else by now, nothing is booked.',
    }),
})

export const bookingShape = z
  .strictObject({
    number: z.string(),
    state: z.enum(STATES),
    location: slug,
    timeZone,
    from: instant,
    until: instant,
    heldUntil: instant
      .nullable()
      .meta({ description: 'Until when the dates are kept for a renter who has not paid.' }),
    createdAt: instant,
    confirmedAt: instant.nullable(),
    cancelledAt: instant.nullable(),
    renter: z.strictObject({ name: z.string(), email: z.string(), phone: z.string() }),
    language: z.string(),
    lines: z.array(
      z.strictObject({
        product: slug,
        variant: z.string(),
        description: z.string(),
        quantity: z.int(),
        rent: money,
        deposit: money,
      }),
    ),
    rent: money.meta({ description: 'What was booked; `agreedRent` is what other dates have made of it.' }),
    agreedRent: money,
    deposit: money,
    addedTo: z
      .string()
      .nullable()
      .meta({ description: 'The number of the first booking that this gear was added to.' }),
    added: z
      .array(z.string())
      .meta({ description: 'The numbers of what was added to this one and is held or was paid.' }),
    changes: z
      .array(
        z.strictObject({
          at: instant,
          by: z.enum(['RENTER', 'SHOP', 'CLOCK']).meta({
            description: 'The clock: what the renter took was not paid in time, and earlier dates came back.',
          }),
          before: z.strictObject({ from: instant, until: instant }),
          from: instant,
          until: instant,
          difference: money,
          kept: money,
          payUntil: instant.nullable().meta({
            description: 'Until when the renter was to pay for it; unpaid, the dates before come back.',
          }),
        }),
      )
      .meta({ description: 'Each change of the dates since, the oldest first.' }),
    payUrl: z.url().nullable().meta({
      description: 'Where the renter pays; only while it is held, and only for a key that may book.',
    }),
  })
  .meta({ id: 'Booking' })

export const bookingPage = z.strictObject({ bookings: z.array(bookingShape), next })

/** `mayPay`: whoever reads it may hand out the renter's private address. */
export function bookingBody(found: ListedBooking, mayPay: boolean): z.infer<typeof bookingShape> {
  const { number, state, location, currency } = found
  return {
    number,
    state,
    location: location.slug,
    timeZone: location.timeZone,
    from: found.fromAt.toISOString(),
    until: found.untilAt.toISOString(),
    heldUntil: state === 'HELD' ? instantOrNull(found.holdUntil) : null,
    createdAt: found.createdAt.toISOString(),
    confirmedAt: instantOrNull(found.confirmedAt),
    cancelledAt: instantOrNull(found.cancelledAt),
    renter: { name: found.contactName, email: found.contactEmail, phone: found.contactPhone },
    language: found.language,
    lines: found.lines.map(({ product, variantId, description, quantity, rentMinor, depositMinor }) => ({
      product: product.slug,
      variant: variantId,
      description,
      quantity,
      rent: amount(rentMinor, currency),
      deposit: amount(depositMinor, currency),
    })),
    rent: amount(found.rentMinor, currency),
    agreedRent: amount(agreedRent(found), currency),
    deposit: amount(found.depositMinor, currency),
    addedTo: found.addedTo?.number ?? null,
    added: found.added.map(({ number }) => number),
    changes: found.amendments.map((one) => ({
      at: one.createdAt.toISOString(),
      by: one.byRenter ? 'RENTER' : one.byClock ? 'CLOCK' : 'SHOP',
      before: { from: one.wasFromAt.toISOString(), until: one.wasUntilAt.toISOString() },
      from: one.fromAt.toISOString(),
      until: one.untilAt.toISOString(),
      difference: amount(one.differenceMinor, currency),
      kept: amount(one.keptMinor, currency),
      payUntil: instantOrNull(one.payUntil),
    })),
    payUrl: mayPay && state === 'HELD' ? bookingUrl(found) : null,
  }
}
