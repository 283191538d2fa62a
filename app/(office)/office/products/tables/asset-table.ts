import type { AssetRow } from '@/lib/catalogue/import-assets'
import { csvOf } from '@/lib/csv-of'
import { instantOf } from '@/lib/period'
import { type Read, readRows } from './read-rows'

export const COLUMNS = ['Code', 'Size ID', 'Location', 'Labelled', 'Arrives on', 'Retires on'] as const

/** Every unit, a line each. */
export const tableOf = (rows: Omit<AssetRow, 'line'>[]): string =>
  csvOf([
    [...COLUMNS],
    ...rows.map(({ code, variantId, location, labelled, arrivesOn, retiresOn }) => [
      ...[code, variantId, location, labelled ? 'yes' : 'no'],
      ...[arrivesOn ?? '', retiresOn ?? ''],
    ]),
  ])

const YES_NO: Record<string, boolean> = { yes: true, no: false, '': true }

export function readTable(text: string): Read<AssetRow> {
  const lines = new Map<string, number>()
  return readRows(text, COLUMNS, ({ line, cells }, wrong): AssetRow => {
    const code = cells.Code.toUpperCase()
    if (!/^[\p{L}\p{N}][\p{L}\p{N}-]{0,36}$/u.test(code))
      wrong('Code', 'Letters and digits with hyphens between them, 37 at the most.')
    const before = lines.get(code)
    if (before) wrong('Code', `It stands on line ${before} already.`)
    lines.set(code, line)
    if (cells['Size ID'] === '') wrong('Size ID', 'Write the id of a size.')
    if (cells.Location === '') wrong('Location', 'Write the shop as in its address, like “bergen”.')
    const labelled = YES_NO[cells.Labelled.toLowerCase()]
    if (labelled === undefined) wrong('Labelled', 'Write “yes” or “no”.')
    const dayIn = (column: 'Arrives on' | 'Retires on') => {
      const day = cells[column]
      if (day !== '' && !isDay(day)) wrong(column, 'Write a day like 2027-03-01, or nothing.')
      return day || null
    }
    return {
      ...{ line, code, variantId: cells['Size ID'], location: cells.Location, labelled: labelled ?? true },
      ...{ arrivesOn: dayIn('Arrives on'), retiresOn: dayIn('Retires on') },
    }
  })
}

const isDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) && instantOf(text, '12:00', 'UTC') !== null
