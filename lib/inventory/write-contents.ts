import type { Tx } from '@/lib/db'
import type { Units, Wanted } from './units-of'

/** What one of a kit was made of when it was booked. */
export type Contents = { variantId: string; quantity: number }[]

/** Keeps with each line that is a kit what it is made of at this moment: a kit that is changed later changes no booking. */
export async function writeContents(tx: Tx, units: Units<Wanted & { lineId: string }>[]): Promise<void> {
  const byLine = new Map<string, Contents>()
  for (const { want, variantId, quantity } of units) {
    if (variantId === want.variantId) continue
    const part = { variantId, quantity: quantity / want.quantity }
    byLine.set(want.lineId, [...(byLine.get(want.lineId) ?? []), part])
  }
  for (const [id, contents] of byLine) await tx.bookingLine.update({ where: { id }, data: { contents } })
}
