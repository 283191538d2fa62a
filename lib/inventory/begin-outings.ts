import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db'
import type { Condition } from './outing'

/** Units are with the renter from now on, each in the condition that somebody has seen. Answers their codes. */
export async function beginOutings(
  tx: Tx,
  bookingId: string,
  units: Map<string, Condition>,
  outBy: string | null,
  at: Date,
): Promise<string[]> {
  const allocations = await tx.allocation.findMany({
    where: { id: { in: [...units.keys()] } },
    select: { id: true, asset: { select: { id: true, code: true } } },
    orderBy: { id: 'asc' },
  })
  const begun = allocations.flatMap(({ id, asset }) => {
    const condition = units.get(id)
    if (!condition || !asset) return []
    const { grade, note, photos } = condition
    return [{ id: randomUUID(), allocationId: id, asset, grade, note, photos }]
  })
  await tx.outing.createMany({
    data: begun.map(({ id, allocationId, asset, grade, note }) => {
      return {
        id,
        bookingId,
        allocationId,
        assetId: asset.id,
        outAt: at,
        outBy,
        gradeOut: grade,
        noteOut: note.trim(),
      }
    }),
  })
  await tx.photo.createMany({
    data: begun.flatMap(({ id, photos }) =>
      photos.map((photo) => ({ ...photo, outingId: id, moment: 'OUT' as const, takenAt: at })),
    ),
  })
  return begun.map(({ asset }) => asset.code)
}
