import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/**
 * The renter of a booking that staff made accepts its terms, just as they were written down with it; `termsHash` is the
 * fingerprint of what they read. Accepting again changes nothing: the first time is the one that counts.
 */
export async function acceptTerms(
  { bookingId, termsHash }: { bookingId: string; termsHash: string },
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'terms-changed'>> {
  return transact(async (tx) => {
    const where = { id: bookingId, termsHash }
    const accepted = await tx.booking.updateManyAndReturn({
      where: { ...where, termsAcceptedAt: null },
      data: { termsAcceptedAt: at },
      select: { termsVersion: true },
    })
    const [first] = accepted
    if (first) {
      const facts = { version: first.termsVersion, hash: termsHash }
      await record(tx, { at, actor, what: 'terms.accepted', bookingId, facts })
      return ok(null)
    }
    return (await tx.booking.count({ where })) > 0 ? ok(null) : refused('terms-changed')
  })
}
