import type { Tx } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'
import type { BookInput } from './booking-request'
import { judgeAdding, type NotAdded } from './judge-adding'

/** The booking that gear is added to, by whatever number of the renter's it was named. */
export type First = { id: string; number: string }

export type AddRefusal = 'added-to-unknown' | 'added-to-other-dates' | NotAdded['code']

/**
 * The first booking of a renter, to which gear is about to be added: until the caller is done nobody cancels it, hands it out
 * or gives it other dates. Gear that is added to added gear belongs to the first one as well. Null when nothing is to be
 * added to. Refusals: `added-to-unknown` (no such booking of this renter at this place), `added-to-other-dates` (`number`) and
 * those of {@link judgeAdding} (`number`).
 */
export async function lockFirst(
  tx: Tx,
  { addTo, locationId, period, contact }: Pick<BookInput, 'addTo' | 'locationId' | 'period' | 'contact'>,
  at: Date,
): Promise<Outcome<First | null, AddRefusal>> {
  if (addTo === undefined) return ok(null)
  const named = await tx.booking.findUnique({
    where: { number: addTo },
    select: { id: true, addedToId: true },
  })
  if (!named) return refused('added-to-unknown')
  const id = named.addedToId ?? named.id
  await tx.$queryRaw`SELECT 1 FROM booking WHERE id = ${id}::uuid FOR SHARE`
  const first = await tx.booking.findUniqueOrThrow({ where: { id } })
  // Each of the two shows the way to the other, so both must be the same person's; an erased one is nobody's.
  const isTheirs = first.contactEmail === contact.email.trim().toLowerCase()
  if (!isTheirs || first.locationId !== locationId) return refused('added-to-unknown')
  const { number } = first
  const no = await judgeAdding(first, at, tx)
  if (no) return no
  if (+first.fromAt !== +period.from || +first.untilAt !== +period.until)
    return refused('added-to-other-dates', { number })
  return ok({ id, number })
}
