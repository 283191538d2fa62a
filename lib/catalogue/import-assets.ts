import type { Actor } from '@/lib/actor'
import type { Tx } from '@/lib/db'
import { blockIn } from '@/lib/inventory/block-in'
import { lockStock } from '@/lib/inventory/lock-stock'
import { writeAssets } from '@/lib/inventory/write-assets'
import { instantOf } from '@/lib/period'
import { allOrNothing, type ImportAnswer, type RowProblem } from './all-or-nothing'
import { type Checked, checkAssets } from './check-assets'
import { findAssetWorld } from './find-asset-world'
import { groupedBy } from './grouped-by'

/** A unit as a table says it; days are local to its shop, the first on which it is to be had, and no more. */
export type AssetRow = {
  line: number
  code: string
  variantId: string
  location: string
  labelled: boolean
  arrivesOn: string | null
  retiresOn: string | null
}

/**
 * Adds units by a table, and says when they arrive and retire. Units that are there keep their size and shop. It goes through
 * the same doors as one unit does, so bookings are moved, or the line is refused for which there is no room.
 */
export async function importAssets(
  rows: AssetRow[],
  seen: string,
  actor: Actor,
  at: Date,
): Promise<ImportAnswer> {
  return allOrNothing({ rows, seen }, async (tx, plan, wrong) => {
    const world = await findAssetWorld(tx, rows)
    const { checked, problems } = checkAssets(rows, world, at)
    for (const problem of problems) wrong(problem)
    if (problems.length > 0) return
    await lockStock(tx, checked)
    await addNew(tx, checked, actor, at)
    for (const one of checked) {
      const problem = await writeRest(tx, one, actor, at)
      if (problem) wrong(problem)
      if (one.isNew) plan.made.push(one.row.code)
      else if (one.isRelabelled || one.arrives || one.retires) plan.changed.push(one.row.code)
      else plan.left++
    }
  })
}

async function addNew(tx: Tx, checked: Checked[], actor: Actor, at: Date): Promise<void> {
  const added = checked.filter(({ isNew }) => isNew)
  const byPlace = groupedBy(added, (one) => `${one.variantId} ${one.locationId} ${one.row.labelled}`)
  for (const [, group] of [...byPlace].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [{ variantId, locationId, facts, row }] = group as [Checked]
    const place = { variantId, locationId, labelled: row.labelled }
    const codes = async () => group.map((one) => one.row.code).sort()
    await writeAssets(tx, place, codes, facts, actor, at)
  }
}

async function writeRest(
  tx: Tx,
  { row, assetId, isNew, isRelabelled, timeZone, arrives, retires }: Checked,
  actor: Actor,
  at: Date,
): Promise<RowProblem | null> {
  const { line, labelled } = row
  if (isRelabelled && !isNew) await tx.asset.update({ where: { id: assetId }, data: { labelled } })
  const midnight = (day: string) => instantOf(day, '00:00', timeZone)!
  const block = { assetId, reason: 'As the table of units says' }
  if (arrives) {
    const until = midnight(arrives)
    const out = await blockIn(tx, { ...block, kind: 'ARRIVAL', from: at, until }, actor, at)
    if (!out.ok) return { line, column: 'Arrives on', refusal: out }
  }
  if (retires) {
    const from = midnight(retires)
    const out = await blockIn(tx, { ...block, kind: 'RETIREMENT', from, until: null }, actor, at)
    if (!out.ok) return { line, column: 'Retires on', refusal: out }
  }
  return null
}
