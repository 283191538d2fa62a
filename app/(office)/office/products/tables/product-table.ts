import { MEASURE_WORDS } from '@/app/(office)/office/products/product-words'
import { readSize } from '@/app/(office)/office/products/read-parts'
import { amountIn, readProduct, typedProduct } from '@/app/(office)/office/products/read-product'
import type { ProductRow } from '@/lib/catalogue/import-products'
import { fieldsChanged, type ProductInput } from '@/lib/catalogue/product-input'
import { csvOf } from '@/lib/csv-of'
import { type Read, readRows } from './read-rows'

/** The columns of the table, and which field of the form each is. */
const FIELDS = {
  Address: 'slug',
  Name: 'name',
  'Rented or sold': 'kind',
  Kind: 'category',
  Style: 'style',
  Picture: 'illustration',
  Place: 'position',
  Deposit: 'depositMinor',
  VAT: 'vatRateBp',
  'Price of a piece': 'pieceMinor',
  'Only with others': 'onlyWith',
  'Sizes go by': 'sizedBy',
  Summary: 'summary',
  Description: 'description',
} as const satisfies Record<string, keyof ProductInput>

type ProductColumn = keyof typeof FIELDS

const SIZE_FIELDS = {
  'Size ID': 'id',
  Size: 'name',
  'Whom it fits': 'hint',
  'Fits from': 'fitsFrom',
  'Fits until': 'fitsUntil',
  'Size place': 'position',
} as const

type SizeColumn = keyof typeof SIZE_FIELDS

const SIZE_COLUMNS = Object.keys(SIZE_FIELDS) as SizeColumn[]

const PRODUCT_COLUMNS = Object.keys(FIELDS) as ProductColumn[]

export const COLUMNS = [...PRODUCT_COLUMNS, ...SIZE_COLUMNS]

const MEASURES: Record<string, string> = Object.fromEntries(
  Object.entries(MEASURE_WORDS).map(([measure, { column }]) => [column, measure]),
)

const KINDS: Record<string, string> = { rented: 'RENTED', sold: 'SOLD', '': 'RENTED' }

/** Products and their sizes, a line for each size. */
export const tableOf = (rows: Omit<ProductRow, 'line'>[]): string =>
  csvOf([
    COLUMNS,
    ...rows.map(({ product, size }) => {
      const typed = typedProduct(product)
      const cells: Record<string, string> = {
        ...typed,
        kind: product.kind === 'SOLD' ? 'sold' : 'rented',
        onlyWith: product.onlyWith ? 'yes' : 'no',
        depositMinor: amountIn(product.depositMinor),
        sizedBy: product.sizedBy ? MEASURE_WORDS[product.sizedBy].column : '',
      }
      const sized = size ? cellsOf(size) : SIZE_COLUMNS.map(() => '')
      return [...PRODUCT_COLUMNS.map((column) => cells[FIELDS[column]] ?? ''), ...sized]
    }),
  ])

/** Reads such a table again. What is said about a product has to be the same on each of its lines. */
export function readTable(text: string): Read<ProductRow> {
  const first = new Map<string, ProductRow>()
  const ids = new Map<string, number>()
  return readRows(text, COLUMNS, ({ line, cells }, wrong): ProductRow | null => {
    const typed = Object.fromEntries(PRODUCT_COLUMNS.map((column) => [FIELDS[column], cells[column]]))
    const kind = KINDS[cells['Rented or sold'].toLowerCase()] ?? cells['Rented or sold']
    const by = cells['Sizes go by'].toLowerCase()
    const sizedBy = MEASURES[by] ?? by
    const read = readProduct({ ...typed, kind, sizedBy, onlyWith: cells['Only with others'].toLowerCase() })
    if ('problems' in read) {
      for (const column of PRODUCT_COLUMNS) {
        const why = read.problems[FIELDS[column]]
        if (why) wrong(column, why)
      }
      return null
    }
    const product = read.input
    const before = first.get(product.slug)
    const [differs] = before ? fieldsChanged(before.product, product) : []
    const column = PRODUCT_COLUMNS.find((one) => FIELDS[one] === differs)
    if (before && column) wrong(column, `It is not what line ${before.line} says about the same product.`)
    const size = readSizeOf(cells, wrong)
    if (size?.fitsFrom && !product.sizedBy)
      wrong('Sizes go by', 'Say by what: “height”, “weight”, “head” or “shoe”.')
    if (before && !saysSize(cells))
      wrong('Size', 'The product stands in the table already. Give this line another size.')
    if (size?.id) {
      const other = ids.get(size.id)
      if (other) wrong('Size ID', `It stands on line ${other} already.`)
      ids.set(size.id, line)
    }
    const row = { line, product, size }
    if (!before) first.set(product.slug, row)
    return row
  })
}

const cellsOf = ({ id, name, hint, fitsFrom, fitsUntil, position }: NonNullable<ProductRow['size']>) => [
  id ?? '',
  name,
  hint,
  String(fitsFrom ?? ''),
  String(fitsUntil ?? ''),
  String(position),
]

type SizeCells = Record<SizeColumn, string>

const saysSize = (cells: SizeCells): boolean => SIZE_COLUMNS.some((column) => cells[column] !== '')

function readSizeOf(cells: SizeCells, wrong: (column: SizeColumn, why: string) => void): ProductRow['size'] {
  if (!saysSize(cells)) return null
  const typed = Object.fromEntries(SIZE_COLUMNS.map((column) => [SIZE_FIELDS[column], cells[column]]))
  const read = readSize(typed)
  if ('size' in read) return { id: cells['Size ID'] || null, ...read.size }
  for (const column of SIZE_COLUMNS) {
    const why = read.problems[SIZE_FIELDS[column]]
    if (why) wrong(column, why)
  }
  return null
}
