import { sentenceFor } from '@/app/_words/refusals'
import type { NewPrices } from '@/lib/booking/change-prices'
import { refusePrices } from '@/lib/booking/refuse-prices'
import { type Cell, csvOf } from '@/lib/csv-of'
import type { PricedProduct } from '@/lib/inventory/find-priced-products'
import type { PriceSeason, ProductPrices } from '@/lib/inventory/price-list'
import type { Tier } from '@/lib/inventory/product'
import { type CsvRow, readCsv } from '@/lib/read-csv'
import { isDay, readAmount } from './read-figures'

const UNITS = { '1 hour': 'HOUR', '1 day': 'DAY', '3 days': 'THREE_DAYS', '1 week': 'WEEK' } as const

export const COLUMNS = ['Product', 'Season', 'First day', 'Last day', ...Object.keys(UNITS)]

/** The price lists of products as a table for spreadsheets: the standing list of each without a season, then its seasons. */
export const tableOf = (products: PricedProduct[]): string =>
  csvOf([
    COLUMNS,
    ...products.flatMap(({ slug, prices: { tiers, seasons } }) => [
      ...(tiers.length > 0 ? [[slug, '', '', '', ...pricesOf(tiers)]] : []),
      ...seasons.map((season) => [
        ...[slug, season.name, season.firstDay, season.lastDay],
        ...pricesOf(season.tiers),
      ]),
    ]),
  ])

const pricesOf = (tiers: Tier[]): Cell[] =>
  Object.values(UNITS).map((unit) => {
    const tier = tiers.find((one) => one.unit === unit)
    return tier ? { minor: tier.priceMinor } : ''
  })

/** As many problems as somebody mends in one go. */
const MOST_PROBLEMS = 10

const MOST_ROWS = 5000

type Read = { prices: NewPrices } | { problems: string[] }

/**
 * Reads such a table again: all of it, or what is wrong on which line in which column. The lists of a product in it are
 * replaced by those of the table; products that are not in it, weekdays, discounts and deposits stay as they are.
 */
export function readTable(text: string, products: PricedProduct[], today: string): Read {
  const rows = readCsv(text)
  if (!rows) return { problems: ['A quotation mark is opened and never closed.'] }
  const [head, ...body] = rows
  if (!head || COLUMNS.some((name, at) => head.cells[at]?.toLowerCase() !== name.toLowerCase()))
    return { problems: [`Line 1: the columns have to be ${COLUMNS.join(', ')}, in this order.`] }
  if (body.length === 0) return { problems: ['There is no price list in this table.'] }
  if (body.length > MOST_ROWS) return { problems: [`${MOST_ROWS} lines at the most.`] }
  const problems: string[] = []
  const found = new Map<PricedProduct, { line: number; prices: ProductPrices }>()
  for (const row of body) {
    const product = products.find(({ slug }) => slug === row.cells[0])
    if (!product) {
      const typed = row.cells[0] ?? ''
      problems.push(
        `Line ${row.line}, Product: there is no “${typed.slice(0, 40)}”. It is the name in its address.`,
      )
      continue
    }
    const empty = { ...product.prices, tiers: [], seasons: [] }
    const entry = found.get(product) ?? { line: row.line, prices: empty }
    found.set(product, { ...entry, prices: withRow(entry.prices, row, problems) })
  }
  if (problems.length === 0) {
    for (const [{ name }, { line, prices }] of found) {
      const refusal = refusePrices(prices, today)
      if (!refusal) continue
      const facts = { ...refusal.facts, product: name }
      problems.push(`Line ${line}: ${sentenceFor({ ...refusal, facts })}`)
    }
  }
  if (problems.length > 0) return { problems: problems.slice(0, MOST_PROBLEMS) }
  return { prices: new Map([...found].map(([{ id }, { prices }]) => [id, prices])) }
}

function withRow(prices: ProductPrices, { line, cells }: CsvRow, problems: string[]): ProductPrices {
  const wrong = (column: string, why: string) => problems.push(`Line ${line}, ${column}: ${why}`)
  const [, name = '', firstDay = '', lastDay = ''] = cells
  const tiers = Object.entries(UNITS).flatMap(([column, unit], at): Tier[] => {
    const found: Record<string, string> = {}
    const priceMinor = readAmount(column, { [column]: cells[4 + at] ?? '' }, 1, found)
    if (found[column]) wrong(column, found[column])
    return priceMinor === null ? [] : [{ unit, priceMinor }]
  })
  if (name === '') {
    if (firstDay !== '' || lastDay !== '') wrong('Season', 'a list with days needs a name.')
    if (tiers.length === 0) wrong('1 day', 'a standing list needs a price.')
    if (prices.tiers.length > 0) wrong('Season', 'this product has a standing list on an earlier line.')
    return { ...prices, tiers }
  }
  if (name.length > 60) wrong('Season', '60 characters at the most.')
  if (!isDay(firstDay)) wrong('First day', `“${firstDay.slice(0, 20)}” is no day. Write it like 2027-06-01.`)
  if (!isDay(lastDay)) wrong('Last day', `“${lastDay.slice(0, 20)}” is no day. Write it like 2027-08-31.`)
  else if (lastDay < firstDay) wrong('Last day', 'it is before the first one.')
  const season: PriceSeason = { name, firstDay, lastDay, tiers }
  return {
    ...prices,
    seasons: [...prices.seasons, season].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1)),
  }
}
