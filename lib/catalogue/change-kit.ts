import type { Actor } from '@/lib/actor'
import { isTaken, transact } from '@/lib/db'
import { type Outcome, refused } from '@/lib/outcome'
import { findHolding } from './find-holding'
import { markOf } from './mark-of'
import { type Component, type KitRefusal, writeKit } from './write-kit'

type Asked = { kitId: string; components: Component[]; seen: string }

/**
 * Changes what a kit is made of. What is booked stays as it was booked: where bookings hold the old contents, it is refused once
 * with how many, until `seen` says that just these have been looked at.
 */
export async function changeKit(
  { kitId, components, seen }: Asked,
  actor: Actor,
  at: Date,
): Promise<Outcome<{ how: 'changed' | 'left' }, KitRefusal | 'kit-booked' | 'component-twice'> | null> {
  const ids = components.map(({ componentId }) => componentId)
  if (new Set(ids).size < ids.length) return refused('component-twice')
  return transact(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM variant WHERE id = ANY (${[kitId, ...ids]}::text[]) ORDER BY id FOR UPDATE`
    const holding = await findHolding([kitId], at, tx)
    const written = await writeKit(tx, { kitId, components }, actor, at)
    const isNew = written?.ok && written.value.how === 'changed'
    if (isNew && holding.length > 0 && markOf(holding.map(({ number }) => number)) !== seen)
      throw new KitBooked(holding.length)
    return written
  }).catch((error) => {
    if (error instanceof KitBooked) return refused('kit-booked', { count: error.count })
    if (isTaken(error)) return refused('component-twice')
    throw error
  })
}

/** Takes back what was written: first somebody has to look at these bookings. */
class KitBooked extends Error {
  constructor(readonly count: number) {
    super(`${count} bookings hold the kit.`)
  }
}
