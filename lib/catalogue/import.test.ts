import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findHistory } from '@/lib/logbook/find-history'
import { cast } from '@/prisma/cast'
import { between, bookGear, MONDAY } from '@/test/book-gear'
import { INGRID } from '@/test/cargo-bikes'
import { findTableAssets } from './find-table-assets'
import { findTableKits } from './find-table-kits'
import { findTableProducts } from './find-table-products'
import { type AssetRow, importAssets } from './import-assets'
import { importKits } from './import-kits'
import { importProducts, type ProductRow } from './import-products'

const { bergen, cityBike, trailBike, childSeat } = cast
const DAY = between('2027-03-10 10:00', '2027-03-11 10:00')

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const numbered = <Row>(rows: Row[]) => rows.map((row, at) => ({ line: at + 2, ...row }))
const counts = async () => [
  await prisma.product.count(),
  await prisma.variant.count(),
  await prisma.asset.count(),
]

describe('products', () => {
  const take = (rows: ProductRow[], seen = '') => importProducts(rows, seen, INGRID, MONDAY)

  it('what was exported changes nothing', async () => {
    const rows = numbered(await findTableProducts())
    const answer = await take(rows)
    expect(answer).toMatchObject({ kind: 'plan', plan: { made: [], changed: [] } })
  })

  it('are shown first and saved when just that was seen', async () => {
    const [bike] = numbered(await findTableProducts())
    const before = await counts()
    const tandem = { ...bike!.product, slug: 'tandem', name: 'Tandem' }
    const rows = [
      { line: 2, product: { ...bike!.product, style: 'upright' }, size: bike!.size },
      {
        line: 3,
        product: tandem,
        size: { id: null, name: 'One size', hint: '', fitsFrom: 150, fitsUntil: 200, position: 0 },
      },
    ]
    const shown = await take(rows)
    expect(shown).toMatchObject({
      kind: 'plan',
      plan: { made: ['Tandem', 'Tandem, One size'], changed: [bike!.product.name], left: 1 },
    })
    expect(await counts()).toEqual(before)
    const seen = shown.kind === 'plan' ? shown.seen : ''
    // Another table than the one that was looked at is shown first, too.
    const other = [{ ...rows[0]!, product: { ...rows[0]!.product, style: 'sporty' } }, rows[1]!]
    expect(await take(other, seen)).toMatchObject({ kind: 'plan' })
    expect(await take(rows, seen)).toMatchObject({ kind: 'saved' })
    expect(await prisma.product.findUnique({ where: { slug: 'tandem' } })).toMatchObject({ state: 'DRAFT' })
    expect((await findHistory(`product:${cityBike.id}`))[0]).toMatchObject({ what: 'product.changed' })
  })

  it('do not change a deposit or a VAT that is set with the prices', async () => {
    const [bike] = numbered(await findTableProducts())
    const other = { ...bike!.product, depositMinor: 600_00, vatRateBp: 0 }
    const refusal = { code: 'row-set-with-prices' }
    expect(await take([{ line: 2, product: other, size: bike!.size }])).toMatchObject({
      kind: 'problems',
      problems: [
        { line: 2, column: 'Deposit', refusal },
        { line: 2, column: 'VAT', refusal },
      ],
    })
  })

  it('one bad line keeps all of them out', async () => {
    const [bike] = numbered(await findTableProducts())
    const before = await counts()
    const good = { ...bike!, line: 2, product: { ...bike!.product, slug: 'good', name: 'Good' }, size: null }
    const bad = { line: 3, product: bike!.product, size: { ...bike!.size!, id: childSeat.only } }
    expect(await take([good, bad])).toMatchObject({
      kind: 'problems',
      problems: [{ line: 3, column: 'Size ID', refusal: { code: 'row-other-product' } }],
    })
    expect(await counts()).toEqual(before)
  })
})

it('kits are replaced whole, and the bookings of what they were are named', async () => {
  const kitId = 'family-kit'
  await prisma.variant.create({
    data: { id: kitId, productId: cityBike.id, name: 'Family', hint: '', position: 9 },
  })
  const take = async (rows: { kitId: string; componentId: string; quantity: number }[]) => {
    const shown = await importKits(numbered(rows), '', INGRID, MONDAY)
    return shown.kind === 'plan' ? importKits(numbered(rows), shown.seen, INGRID, MONDAY) : shown
  }
  expect(await take([{ kitId, componentId: childSeat.only, quantity: 1 }])).toMatchObject({ kind: 'saved' })
  const booked = await bookGear({ period: DAY, lines: [{ variantId: kitId, quantity: 1 }] })
  const rows = [
    { kitId, componentId: childSeat.only, quantity: 1 },
    { kitId, componentId: cityBike.m, quantity: 2 },
  ]
  expect(await take(rows)).toMatchObject({
    kind: 'saved',
    plan: { changed: [kitId], holding: [{ number: booked.ok && booked.value.number }] },
  })
  expect(await findTableKits()).toEqual(expect.arrayContaining(rows))
  expect(await take([...rows, { kitId, componentId: 'no-such', quantity: 1 }])).toMatchObject({
    problems: [{ line: 4, column: 'Part', refusal: { code: 'component-unknown' } }],
  })
  await prisma.kitComponent.deleteMany()
})

describe('units', () => {
  const take = (rows: AssetRow[], seen = '') => importAssets(rows, seen, INGRID, MONDAY)
  const unit = (change: Partial<AssetRow>): AssetRow => ({
    line: 2,
    code: 'TBL-01',
    variantId: trailBike.m,
    location: bergen.slug,
    labelled: true,
    arrivesOn: null,
    retiresOn: null,
    ...change,
  })

  it('what was exported changes nothing', async () => {
    const rows = numbered(await findTableAssets())
    expect(await take(rows)).toMatchObject({
      kind: 'plan',
      plan: { made: [], changed: [], left: rows.length },
    })
  })

  it('are added through the usual doors, with the days on which they come and go', async () => {
    const rows = [
      unit({ retiresOn: '2027-06-01' }),
      unit({ line: 3, code: 'TBL-02', labelled: false, arrivesOn: '2027-04-01' }),
    ]
    const shown = await take(rows)
    expect(shown).toMatchObject({ kind: 'plan', plan: { made: ['TBL-01', 'TBL-02'] } })
    expect(await prisma.asset.count({ where: { code: { startsWith: 'TBL' } } })).toBe(0)
    expect(await take(rows, shown.kind === 'plan' ? shown.seen : '')).toMatchObject({ kind: 'saved' })
    expect(await findTableAssets()).toEqual(expect.arrayContaining(rows.map(({ line: _, ...row }) => row)))
    // Three of them from April to the end of May, two before and after.
    const three = [{ variantId: trailBike.m, quantity: 3 }]
    const book = (from: string, until: string) => bookGear({ period: between(from, until), lines: three })
    expect(await book('2027-03-10 10:00', '2027-03-11 10:00')).toMatchObject({ code: 'dates-taken' })
    expect(await book('2027-04-20 10:00', '2027-04-21 10:00')).toMatchObject({ ok: true })
    expect(await take(rows)).toMatchObject({ kind: 'plan', plan: { made: [], changed: [], left: 2 } })
  })

  it('say line and column of what cannot be, and none of them is added', async () => {
    const before = await counts()
    const rows = [
      unit({ line: 2, code: 'TBL-10' }),
      unit({ line: 3, code: 'TBL-11', variantId: 'no-such' }),
      unit({ line: 4, code: 'TBL-12', location: 'oslo' }),
      unit({ line: 5, code: 'BGO-CB-M-01' }),
      unit({ line: 6, code: 'TBL-13', variantId: 'ski-wax-u' }),
      unit({ line: 7, code: 'TBL-14', retiresOn: '2020-01-01' }),
      unit({ line: 8, code: 'TBL-15', arrivesOn: '2027-05-01', retiresOn: '2027-04-01' }),
    ]
    const answer = await take(rows)
    const said = answer.kind === 'problems' ? answer.problems : []
    expect(said.map(({ line, column, refusal }) => `${line} ${column} ${refusal.code}`)).toEqual([
      '3 Size ID row-unknown-size',
      '4 Location row-unknown-location',
      '5 Size ID row-asset-elsewhere',
      '6 Size ID sold-has-no-units',
      '7 Retires on row-day-past',
      '8 Retires on row-days-crossed',
    ])
    expect(await counts()).toEqual(before)
  })

  it('a unit is not retired by a table while somebody has booked it and there is no other', async () => {
    const last = [{ variantId: trailBike.l, quantity: 1 }]
    await bookGear({ period: between('2027-07-10 10:00', '2027-07-11 10:00'), lines: last })
    const there = (await findTableAssets()).find(({ variantId }) => variantId === trailBike.l)!
    expect(await take([{ ...there, line: 2, retiresOn: '2027-07-01' }])).toMatchObject({
      kind: 'problems',
      problems: [{ line: 2, column: 'Retires on', refusal: { code: 'gear-booked' } }],
    })
  })
})
