import { randomUUID } from 'node:crypto'
import { now } from '@/lib/clock'
import { type RefundAsk, refundBooking } from '@/lib/payment/refund-booking'
import { CHOSEN_REASONS } from '@/lib/payment/refund-reason'
import { retryRefund } from '@/lib/payment/retry-refund'
import { payOtherwise } from '@/lib/settlement/pay-otherwise'
import { performAll } from '@/lib/settlement/perform-all'
import { deed, look, OFFICE, type Play } from '@/sim/play'
import type { Renter } from './renter'

/** Gives money back for one reason or another, twice by accident, and looks after what did not go through. */
export async function office(play: Play, of: Renter): Promise<void> {
  const { chance, scheduler } = play
  if (!(await scheduler.waitFor(() => hasPaid(play, of)))) return
  for (let pause = chance.between(0, 40); pause > 0; pause--) await scheduler.boundary('reading')
  for (let times = chance.one([1, 1, 2]); times > 0; times--) await giveBack(play, of)
  if (chance.percent(60)) await lookAfter(play, of)
}

async function hasPaid(play: Play, { bookingId }: Renter): Promise<boolean> {
  if (!bookingId) return false
  return (
    (await look(play, 'select 1 from payment where booking_id = $1 and captured_minor > 0', [bookingId]))
      .length > 0
  )
}

async function giveBack(play: Play, { bookingId }: Renter): Promise<void> {
  const { chance } = play
  const ask: RefundAsk = {
    bookingId: bookingId ?? '',
    amountMinor: chance.one([1, 30_00, 60_00, 100_00, 350_00, 600_00]),
    currency: 'NOK',
    reason: chance.one(CHOSEN_REASONS),
    note: 'As agreed by phone.',
    requestId: randomUUID(),
  }
  const send = () =>
    deed(play, `the office gives back ${ask.amountMinor / 100}`, async () => {
      const refund = await refundBooking(ask, OFFICE, await now())
      if (refund.ok) for (const id of refund.value.paymentIds) await performAll(id)
      return refund
    })
  const [answer, other] = await Promise.all(chance.percent(25) ? [send(), send()] : [send()])
  // Whoever saw no answer sends the same form again, or thinks that it has worked.
  if (!answer && !other && chance.percent(60)) await send()
}

/** What did not go back the way it came is tried again, or paid by hand. */
async function lookAfter(play: Play, { bookingId }: Renter): Promise<void> {
  const { chance } = play
  const parts = await look<{ id: string }>(
    play,
    `select part.id from refund_part part join refund_request r on r.id = part.refund_request_id
     where r.booking_id = $1 order by part.position, part.id`,
    [bookingId],
  )
  for (const { id } of parts) {
    if (chance.percent(50))
      await deed(play, 'the office tries a refund again', async () => {
        const again = await retryRefund(bookingId ?? '', id, OFFICE, await now())
        if (again.ok) await performAll(again.value.paymentId)
        return again
      })
    else
      await deed(play, 'the office pays by hand', async () =>
        payOtherwise(bookingId ?? '', id, 'Transfer 1042', OFFICE, await now()),
      )
  }
}
