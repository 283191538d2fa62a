import { wholeOf } from '@/app/(office)/office/products/read-parts'
import type { KitRow } from '@/lib/catalogue/import-kits'
import { csvOf } from '@/lib/csv-of'
import { type Read, readRows } from './read-rows'

export const COLUMNS = ['Kit', 'Part', 'How many'] as const

/** What kits are made of, a line for each part; both by the id of a size. */
export const tableOf = (rows: Omit<KitRow, 'line'>[]): string =>
  csvOf([
    [...COLUMNS],
    ...rows.map(({ kitId, componentId, quantity }) => [kitId, componentId, String(quantity)]),
  ])

export function readTable(text: string): Read<KitRow> {
  const lines = new Map<string, number>()
  return readRows(text, COLUMNS, ({ line, cells }, wrong): KitRow => {
    const { Kit: kitId, Part: componentId } = cells
    if (kitId === '') wrong('Kit', 'Write the id of the size that is a kit.')
    if (componentId === '') wrong('Part', 'Write the id of a size that it is made of.')
    const quantity = wholeOf(cells['How many'])
    if (!(quantity >= 1 && quantity <= 100)) wrong('How many', 'Write a whole number from 1 to 100.')
    const before = lines.get(`${kitId} ${componentId}`)
    if (before) wrong('Part', `It stands on line ${before} already.`)
    lines.set(`${kitId} ${componentId}`, line)
    return { line, kitId, componentId, quantity }
  })
}
