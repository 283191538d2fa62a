import { expect, it } from 'vitest'
import type { AssetRow } from '@/lib/catalogue/import-assets'
import type { ProductRow } from '@/lib/catalogue/import-products'
import * as assets from './asset-table'
import * as kits from './kit-table'
import * as products from './product-table'

const product: ProductRow['product'] = {
  slug: 'tandem',
  name: 'Tandem; "for two"',
  kind: 'RENTED',
  category: 'bike',
  style: 'tandem',
  summary: 'Two seats.',
  description: 'First line.\nSecond line.',
  illustration: 'city-bike',
  position: 7,
  depositMinor: 1250_50,
  vatRateBp: 2500,
  pieceMinor: null,
  onlyWith: false,
  sizedBy: 'HEIGHT_CM',
}
const size = (name: string, position: number) => ({
  ...{ id: `tandem-${name}`, name, hint: '', position },
  ...(position === 0 ? { fitsFrom: 150, fitsUntil: 165 } : { fitsFrom: null, fitsUntil: null }),
})

it('reads products just as it writes them', () => {
  const rows = [
    { product, size: size('s', 0) },
    { product, size: size('m', 1) },
    {
      product: {
        ...product,
        slug: 'wax',
        kind: 'SOLD' as const,
        depositMinor: 0,
        pieceMinor: 89_00,
        onlyWith: true,
        sizedBy: null,
      },
      size: null,
    },
  ]
  const read = products.readTable(products.tableOf(rows))
  expect('rows' in read && read.rows.map(({ line: _, ...row }) => row)).toEqual(rows)
})

it('names line and column of what is wrong about a product', () => {
  const text = products.tableOf([
    { product, size: size('s', 0) },
    { product: { ...product, name: 'Other' }, size: size('m', 1) },
    { product: { ...product, slug: 'new', category: 'boat' }, size: size('s', 1) },
  ])
  // The description takes two lines of the file.
  expect(products.readTable(text)).toEqual({
    problems: [
      'Line 4, Name: It is not what line 2 says about the same product.',
      'Line 6, Address: Small letters, digits and hyphens between them, like “city-bike”; not “new” or “tables”.',
      'Line 6, Kind: Choose one of the kinds of gear.',
    ],
  })
  expect(products.readTable('Address;Name\n')).toMatchObject({
    problems: [expect.stringContaining('Line 1: the columns have to be Address, Name')],
  })
})

it('names line and column of a range that is none', () => {
  const text = products.tableOf([
    { product, size: { ...size('s', 0), fitsFrom: 170 } },
    { product, size: { ...size('m', 1), fitsUntil: 301 } },
    { product: { ...product, slug: 'trike', sizedBy: null }, size: { ...size('l', 0), id: null } },
  ])
  expect(products.readTable(text)).toEqual({
    problems: [
      'Line 2, Fits until: It ends before it begins.',
      'Line 4, Fits from: Enter both ends, or none.',
      'Line 4, Fits until: Enter a whole number from 1 to 300.',
      'Line 6, Sizes go by: Say by what: “height”, “weight”, “head” or “shoe”.',
    ],
  })
})

it('reads kits and units just as it writes them, and says what is wrong', () => {
  const parts = [{ kitId: 'family', componentId: 'city-bike-m', quantity: 2 }]
  const read = kits.readTable(kits.tableOf(parts))
  expect(read).toEqual({ rows: [{ line: 2, ...parts[0] }] })
  expect(kits.readTable('Kit,Part,How many\nfamily,a,1\nfamily,a,0\n')).toEqual({
    problems: [
      'Line 3, How many: Write a whole number from 1 to 100.',
      'Line 3, Part: It stands on line 2 already.',
    ],
  })
  const units: Omit<AssetRow, 'line'>[] = [
    {
      code: 'BGO-1',
      variantId: 'city-bike-m',
      location: 'bergen',
      labelled: true,
      arrivesOn: null,
      retiresOn: '2027-06-01',
    },
    {
      code: 'BGO-2',
      variantId: 'city-bike-m',
      location: 'bergen',
      labelled: false,
      arrivesOn: '2027-01-01',
      retiresOn: null,
    },
  ]
  const again = assets.readTable(assets.tableOf(units))
  expect('rows' in again && again.rows.map(({ line: _, ...row }) => row)).toEqual(units)
  const head = 'Code;Size ID;Location;Labelled;Arrives on;Retires on'
  expect(assets.readTable(`${head}\nBGO 1;;bergen;maybe;2027-02-30;\nX;y;z;;;\nx;y;z;;;`)).toEqual({
    problems: [
      'Line 2, Code: Letters and digits with hyphens between them, 37 at the most.',
      'Line 2, Size ID: Write the id of a size.',
      'Line 2, Labelled: Write “yes” or “no”.',
      'Line 2, Arrives on: Write a day like 2027-03-01, or nothing.',
      'Line 4, Code: It stands on line 3 already.',
    ],
  })
})
