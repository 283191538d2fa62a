import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'
import { toAccept } from './to-accept'

export const NAME_LENGTH = 100

/**
 * The renter accepts, on our screen, the condition of what they have just been given: name, moment, text and its hash are
 * kept, and do not change any more (pain 63). Refused when the text is not what was shown, or nothing is left to accept.
 */
export async function acceptCondition(
  bookingId: string,
  { name, hash }: { name: string; hash: string },
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'name-missing' | 'acceptance-changed' | 'nothing-to-accept'>> {
  const said = name.trim().slice(0, NAME_LENGTH)
  if (said === '') return refused('name-missing')
  return transact(async (tx) => {
    const [booking] = await tx.$queryRaw<
      { number: string }[]
    >`SELECT number FROM booking WHERE id = ${bookingId}::uuid FOR NO KEY UPDATE`
    const shown = booking && (await toAccept(tx, bookingId, booking.number))
    if (!shown) return refused('nothing-to-accept')
    if (shown.hash !== hash) return refused('acceptance-changed')
    const { text, hash: textHash, outings } = shown
    await tx.acceptance.create({
      data: {
        ...{ bookingId, moment: 'OUT', name: said, text, textHash, actorId: actor.id, acceptedAt: at },
        outings: { connect: outings.map(({ id }) => ({ id })) },
      },
    })
    const codes = outings.map(({ asset }) => asset.code).join(', ')
    await record(tx, { at, actor, what: 'gear.accepted', bookingId, facts: { name: said, codes } })
    return ok(null)
  })
}
