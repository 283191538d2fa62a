import type { Actor } from '@/lib/actor'
import { cancelBooking } from '@/lib/booking/cancel-booking'
import { now } from '@/lib/clock'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { jobs } from '@/lib/nightly'
import { refundBooking } from '@/lib/payment/refund-booking'
import { performAll } from '@/lib/settlement/perform-all'
import { reconcile } from '@/lib/settlement/reconcile'
import { bookBike, claimFor, JONAS } from '@/test/stage'

const RENTER: Actor = { kind: 'RENTER', id: null, name: 'Maja' }

const DEEDS: Record<string, (...words: string[]) => Promise<unknown>> = {
  book: async (requestId = '', from = '', until = '') =>
    bookBike({ requestId, period: { from: new Date(from), until: new Date(until) } }),
  return: async (paymentId = '') => reconcile(paymentId),
  async capture(bookingId = '', requestId = '') {
    const taken = await captureDeposit(claimFor(bookingId, 350_00, { requestId }), JONAS, await now())
    if (taken.ok) await performAll(taken.value.paymentId)
  },
  async refund(bookingId = '', requestId = '') {
    const why = { reason: 'GOODWILL', note: '', currency: 'NOK' } as const
    const refund = await refundBooking(
      { bookingId, amountMinor: 60_00, requestId, ...why },
      JONAS,
      await now(),
    )
    if (refund.ok) for (const id of refund.value.paymentIds) await performAll(id)
  },
  async cancel(bookingId = '') {
    const ask = { bookingId, how: 'cancel', seen: { backMinor: 100_00, keptMinor: 0 } } as const
    const done = await cancelBooking(ask, RENTER, await now())
    if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
  },
  job: async (name = '') => jobs[name]!(),
}

/** One request to the web or one run of the clock, from its words; what it answers nobody hears. */
export async function doDeed([deed = '', ...words]: string[]): Promise<void> {
  await DEEDS[deed]!(...words)
}
