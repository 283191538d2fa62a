import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quote } from '@/lib/booking/quote'
import { findAgreedList } from '@/lib/claim/find-agreed-list'
import { now } from '@/lib/clock'
import type { Currency } from '@/lib/company/company'
import { prisma } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import type { ReceiptSnapshot } from '@/lib/receipt/receipt'
import { receiptTexts } from '@/lib/receipt/receipt-texts'
import { cast } from '@/prisma/cast'
import { booksOf, bringBackDamaged, claimFor, freshDay, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** The shop and all it rents out are priced in another currency. */
async function inCurrency(currency: Currency): Promise<void> {
  await prisma.company.updateMany({ data: { currency } })
  await prisma.product.updateMany({ data: { currency } })
}

describe.each(['SEK', 'DKK', 'EUR'] as const)('a shop in %s', (currency) => {
  test('is paid, captures from the deposit and issues receipts in it, and the books balance', async () => {
    await inCurrency(currency)
    const { bookingId } = await bringBackDamaged(world)
    const claimed = await captureDeposit(claimFor(bookingId, 350_00, { currency }), JONAS, await now())
    if (!claimed.ok) throw new Error(claimed.code)
    await world.advance('2m')
    const { payments, deposit, receipts, ...booking } = await booksOf(bookingId)
    expect(booking.currency).toBe(currency)
    expect(payments[0]).toMatchObject({ currency, authorizedMinor: 600_00, capturedMinor: 450_00 })
    expect(deposit).toMatchObject({ currency, capturedMinor: 350_00 })
    expect(receipts.map((receipt) => receipt.currency)).toEqual([currency, currency])
    const texts = receiptTexts(receipts[1]!.snapshot as ReceiptSnapshot)
    expect(texts.amount(350_00)).toBe(`350.00\u00a0${currency}`)
    const posted = await prisma.ledgerPosting.findMany({ where: { entry: { bookingId } } })
    expect(new Set(posted.map((posting) => posting.currency))).toEqual(new Set([currency]))
  })

  test('takes nothing of a booking in another one, and asks for damage by the prices of its own', async () => {
    await inCurrency(currency)
    const { bookingId } = await bringBackDamaged(world)
    expect(await captureDeposit(claimFor(bookingId, 350_00), JONAS, await now())).toMatchObject({
      code: 'currency-wrong',
      facts: { currency },
    })
    const { own } = await findAgreedList(bookingId)
    expect(own).toEqual([])
  })
})

test('things in two currencies cannot be booked together, and a coupon of one takes nothing off the other', async () => {
  await inCurrency('NOK')
  await prisma.product.update({ where: { id: cast.childSeat.id }, data: { currency: 'SEK' } })
  const asked = { locationId: cast.bergen.id, period: await freshDay() }
  const bike = { variantId: cast.cityBike.m, quantity: 1 }
  const seat = { variantId: cast.childSeat.only, quantity: 1 }
  const at = await now()
  expect(await quote({ ...asked, lines: [bike, seat] }, at)).toMatchObject({ code: 'currencies-differ' })
  const { code } = await prisma.coupon.findUniqueOrThrow({ where: { id: cast.coupon } })
  expect(await quote({ ...asked, lines: [bike], coupon: code }, at)).toMatchObject({ ok: true })
  expect(await quote({ ...asked, lines: [seat], coupon: code }, at)).toMatchObject({
    code: 'coupon-other-gear',
  })
})
