import type { Tx } from '@/lib/db'
import { wake } from '@/lib/wake'
import { phoneOf } from './texts/text-rule'

type Reached = { email: string; phone: string; url: string }

export type Redirect = {
  bookingId: string
  /** Whom they were written to, and the private link that stands in them. */
  was: Reached
  is: Reached & { name: string }
  /** Those that did not arrive are sent again, too. */
  again: boolean
}

/**
 * What is still in the tray goes to the right address or number, with the link that works from now on; what did not arrive is
 * put back into it where that is wanted. Answers how many of those. What is leaving in this very moment is not caught.
 */
export async function redirectNotices(tx: Tx, redirect: Redirect, at: Date): Promise<number> {
  const { bookingId, was, is, again } = redirect
  const to = { email: is.email, phone: phoneOf(is.phone) ?? is.phone }
  await tx.$executeRaw`
    UPDATE notice SET recipient = CASE WHEN way = 'SMS' THEN ${to.phone} ELSE ${to.email} END, facts = jsonb_set(
      replace(facts::text, ${was.url}::text, ${is.url}::text)::jsonb, '{booking,renter}', to_jsonb(${is.name}::text))
    WHERE booking_id = ${bookingId}::uuid
      AND recipient = CASE WHEN way = 'SMS' THEN ${phoneOf(was.phone) ?? was.phone} ELSE ${was.email} END
      AND (state IN ('QUEUED', 'SENDING') OR (state = 'FAILED' AND ${again}))`
  if (!again) return 0
  const { count } = await tx.notice.updateMany({
    where: { bookingId, recipient: { in: [to.email, to.phone] }, state: 'FAILED' },
    data: {
      state: 'QUEUED',
      tries: 0,
      problem: null,
      sendAt: at,
      createdAt: at,
      reference: null,
      askAt: null,
    },
  })
  if (count > 0) for (const job of ['letters', 'texts']) await wake(tx, job)
  return count
}
