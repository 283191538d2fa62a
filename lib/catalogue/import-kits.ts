import type { Actor } from '@/lib/actor'
import { refused } from '@/lib/outcome'
import { allOrNothing, type ImportAnswer, UNHURRIED_MS } from './all-or-nothing'
import { findHolding } from './find-holding'
import { groupedBy } from './grouped-by'
import { type Component, writeKit } from './write-kit'

export type KitRow = Component & { line: number; kitId: string }

/** Says by a table what kits are made of: all of each kit that stands in it; others stay as they are. */
export async function importKits(
  rows: KitRow[],
  seen: string,
  actor: Actor,
  at: Date,
): Promise<ImportAnswer> {
  return allOrNothing({ rows, seen, timeout: UNHURRIED_MS }, async (tx, plan, wrong) => {
    for (const [kitId, lines] of groupedBy(rows, (row) => row.kitId)) {
      const components = lines.map(({ componentId, quantity }) => ({ componentId, quantity }))
      const written = await writeKit(tx, { kitId, components }, actor, at)
      const [{ line }] = lines as [KitRow]
      if (!written) wrong({ line, column: 'Kit', refusal: refused('row-unknown-size', { size: kitId }) })
      else if (!written.ok) {
        const part = lines.find(({ componentId }) => componentId === written.facts.component)
        wrong({ line: part?.line ?? line, column: part ? 'Part' : 'Kit', refusal: written })
      } else if (written.value.how === 'left') plan.left++
      else {
        plan.changed.push(kitId)
        plan.holding.push(...(await findHolding([kitId], at, tx)))
      }
    }
  })
}
