import type { Tx } from '@/lib/db'
import { wake } from '@/lib/wake'

export type Redirect = {
  bookingId: string
  /** Whom they were written to, and the private link that stands in them. */
  was: { email: string; url: string }
  is: { email: string; url: string; name: string }
  /** Those that did not arrive are sent again, too. */
  again: boolean
}

/**
 * What is still in the tray goes to the right address, with the link that works from now on; what did not arrive is put
 * back into it where that is wanted. Answers how many of those. A letter that is leaving in this very moment is not caught.
 */
export async function redirectNotices(tx: Tx, redirect: Redirect, at: Date): Promise<number> {
  const { bookingId, was, is, again } = redirect
  await tx.$executeRaw`
    UPDATE notice SET recipient = ${is.email}, facts = jsonb_set(
      replace(facts::text, ${was.url}::text, ${is.url}::text)::jsonb, '{booking,renter}', to_jsonb(${is.name}::text))
    WHERE booking_id = ${bookingId}::uuid AND recipient = ${was.email}
      AND (state IN ('QUEUED', 'SENDING') OR (state = 'FAILED' AND ${again}))`
  if (!again) return 0
  const { count } = await tx.notice.updateMany({
    where: { bookingId, recipient: is.email, state: 'FAILED' },
    data: { state: 'QUEUED', tries: 0, problem: null, sendAt: at },
  })
  if (count > 0) await wake(tx, 'letters')
  return count
}
