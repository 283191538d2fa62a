import { z } from 'zod'
import type { OwnChange } from '@/lib/booking/foresee-own-change'
import type { CancelPlan } from '@/lib/booking/plan-cancel'
import { type DifferenceSeen, differenceKey } from '@/lib/booking/plan-difference'
import { bookingShape } from './booking'
import { amount, askedInstant, instant, instantOrNull, money } from './parts'

const percent = z.int().min(0).max(100)

export const cancellationShape = z.strictObject({
  percent: percent.meta({ description: 'How much of the rent goes back by the terms, at this moment.' }),
  back: money.meta({ description: 'Rent that goes back.' }),
  kept: money.meta({ description: 'Rent that does not.' }),
  deposit: z.enum(['NONE', 'LAPSES', 'RELEASED', 'PAID_BACK']).meta({
    description: 'What becomes of the deposit, of which nothing is taken; paid back: it had been paid in.',
  }),
})

export const newCancellation = z.strictObject({
  agreed: z.strictObject({ backMinor: z.int().min(0), keptMinor: z.int().min(0) }).meta({
    description:
      'What was said to go back of the rent and what not; when it is anything else by now, nothing is cancelled.',
  }),
})

export const cancellationBody = (
  { percent, backMinor, keptMinor, deposit }: CancelPlan,
  currency: string,
): z.infer<typeof cancellationShape> => ({
  percent,
  back: amount(backMinor, currency),
  kept: amount(keptMinor, currency),
  deposit,
})

const payUntil = instant.nullable()

export const datesQuery = z.strictObject({ from: askedInstant, until: askedInstant })

export const datesShape = z.strictObject({
  from: instant,
  until: instant,
  before: z.strictObject({ from: instant, until: instant, rent: money }),
  rent: money.meta({ description: 'The agreed rent with these dates.' }),
  difference: money.meta({ description: 'How much more or less they cost, by the prices of today.' }),
  toPay: money.meta({
    description: 'What the renter is asked to pay, with what an earlier change still asks for.',
  }),
  payUntil: payUntil.meta({
    description: 'Until when that is to be paid; unpaid, the dates that were paid for last come back.',
  }),
  back: money.meta({ description: 'What goes back.' }),
  kept: money.meta({ description: 'What is given up and by the terms does not go back.' }),
  deposit: z.strictObject({
    kind: z.enum(['NONE', 'STAYS', 'ANEW', 'LATER']).meta({
      description:
        'Anew: its approval does not last, and the renter is asked for it once more at `secureAt`.',
    }),
    amount: money,
    secureAt: instant.nullable(),
  }),
})

export const newDates = datesQuery.extend({
  agreed: z
    .strictObject({ differenceMinor: z.int(), toPayMinor: z.int().min(0), backMinor: z.int().min(0) })
    .meta({ description: 'What the renter was told; when it is something else by now, nothing is changed.' }),
})

export const changedShape = z.strictObject({
  booking: bookingShape,
  payUrl: z.url().nullable().meta({
    description: 'Where the renter pays what is to be paid for the dates; the gear is handed out after that.',
  }),
  payUntil: payUntil.meta({
    description: 'Until when; unpaid, the dates that were paid for last come back by themselves.',
  }),
})

export function datesBody({ was, period, plan, rentMinor, deposit, currency, fallback }: OwnChange) {
  const iso = ({ from, until }: typeof period) => ({ from: from.toISOString(), until: until.toISOString() })
  return {
    ...iso(period),
    before: { ...iso(was), rent: amount(rentMinor.was, currency) },
    rent: amount(rentMinor.is, currency),
    difference: amount(plan.differenceMinor, currency),
    toPay: amount(plan.linkMinor, currency),
    payUntil: instantOrNull(fallback?.payUntil ?? null),
    back: amount(plan.backMinor, currency),
    kept: amount(plan.keptMinor, currency),
    deposit: {
      kind: deposit.kind,
      amount: amount(deposit.limitMinor, currency),
      secureAt: instantOrNull(deposit.secureAt),
    },
  } satisfies z.infer<typeof datesShape>
}

/** What a program says that it was told, as the booking knows it. */
export function seenOf({ differenceMinor, toPayMinor, backMinor }: z.output<typeof newDates>['agreed']) {
  const kind: DifferenceSeen['kind'] = differenceMinor === 0 ? 'NOTHING' : toPayMinor > 0 ? 'PAY' : 'BACK'
  return differenceKey({ kind, differenceMinor, linkMinor: toPayMinor, backMinor })
}
