import type { Actor } from '@/lib/actor'
import { transact } from '@/lib/db'
import { record } from '@/lib/logbook/record'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** A week: longer than that is no turnaround but a block. As Postgres promises (`product_turnaround`). */
const MOST_TURNAROUND_MINUTES = 7 * 24 * 60

/** In minutes. */
export type Turnaround = { before: number; after: number }

/**
 * How long a unit of a product is not to be had before and after a rental. It counts for what is booked from now on; gear
 * that comes back is turned around as it is said here then. Null when there is no such product.
 */
export async function setTurnaround(
  productId: string,
  { before, after }: Turnaround,
  actor: Actor,
  at: Date,
): Promise<Outcome<null, 'turnaround-wrong'> | null> {
  if (![before, after].every(isTurnaround))
    return refused('turnaround-wrong', { most: MOST_TURNAROUND_MINUTES })
  return transact(async (tx) => {
    const data = { turnaroundBeforeMinutes: before, turnaroundAfterMinutes: after }
    const changes = {
      OR: [{ turnaroundBeforeMinutes: { not: before } }, { turnaroundAfterMinutes: { not: after } }],
    }
    const { count } = await tx.product.updateMany({ where: { id: productId, ...changes }, data })
    if (count === 0) return (await tx.product.count({ where: { id: productId } })) > 0 ? ok(null) : null
    await record(tx, {
      at,
      actor,
      what: 'turnaround.changed',
      facts: { about: `product:${productId}`, before, after },
    })
    return ok(null)
  })
}

const isTurnaround = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_TURNAROUND_MINUTES
