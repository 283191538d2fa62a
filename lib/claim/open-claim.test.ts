import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { releaseDeposit } from '@/lib/deposit/release-deposit'
import { addDays } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { answer, claimed, claimOf, item, objection, picture, type Says, wishFor } from '@/test/claiming'
import { bookAndPay, booksOf, bringBackDamaged, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { addDamagePrice } from './add-damage-price'
import { decideClaim } from './decide-claim'
import { endDamagePrice } from './end-damage-price'
import { openClaim } from './open-claim'
import { withdrawClaim } from './withdraw-claim'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const NEW_WHEEL = { priceId: cast.bentWheel, description: 'Bent wheel, trued or replaced' }

test('pain 63: the renter is told what for, how much and until when, and nothing is taken', async () => {
  const { bookingId } = await bringBackDamaged(world)
  world.asked.length = 0
  const id = await claimed(bookingId, [300_00, 120_00], { photos: [picture()] })
  await world.tick()
  const claim = await claimOf(id)
  expect(claim).toMatchObject({ state: 'NOTIFIED', claimedMinor: 420_00, decidedMinor: null })
  expect(claim.answerUntil).toEqual(addDays(claim.openedAt, 7))
  expect(claim.priceListHash).toMatch(/^[0-9a-f]{64}$/)
  const letter = (await booksOf(bookingId)).notices.at(-1)
  expect(letter).toMatchObject({
    kind: 'claim-opened',
    state: 'SENT',
    facts: { amountMinor: 420_00, fromDepositMinor: 420_00, photos: 1 },
  })
  expect(letter?.text).toContain('Nothing has been taken for it')
  expect(letter?.text).toContain('/claim')
  expect(world.asked.filter((one) => one.endsWith('/charges'))).toEqual([])
})

test('the same form twice opens one claim, and a second claim waits for the end of the first', async () => {
  const { bookingId } = await bringBackDamaged(world)
  const wish = wishFor(bookingId, [item(100_00)])
  const at = await now()
  const [first, second] = await Promise.all([openClaim(wish, JONAS, at), openClaim(wish, JONAS, at)])
  expect(first).toEqual(second)
  const other = wishFor(bookingId, [item(50_00)])
  expect(await openClaim(other, JONAS, at)).toMatchObject({ code: 'claim-open' })
  const claim = await prisma.claim.findFirstOrThrow({ where: { bookingId } })
  await expect(
    prisma.claim.create({
      data: {
        ...{ ...claim, id: undefined, terms: {}, priceList: [] },
        ...{ requestId: other.requestId, captureRequestId: other.requestId },
        ...{ extraRequestId: other.requestId, refundRequestId: other.requestId },
      },
    }),
  ).rejects.toThrow()
  await withdrawClaim(claim.id, 'It was bent before.', JONAS, at)
  expect(await openClaim(other, JONAS, at)).toMatchObject({ ok: true })
})

describe('the price list', () => {
  test('holds as it was when the renter booked, whatever was changed since', async () => {
    const { bookingId } = await bringBackDamaged(world)
    await world.advance('1m')
    const dearer = { productId: 'city-bike', name: 'Bent frame', amountMinor: 4000_00 }
    const added = await addDamagePrice(dearer, JONAS, await now())
    const later = added.ok ? added.value.id : ''
    const priced = (priceId: string, minor: number) =>
      wishFor(bookingId, [item(minor, { ...NEW_WHEEL, priceId })])
    expect(await openClaim(priced(later, 4000_00), JONAS, await now())).toMatchObject({
      code: 'more-than-price',
    })
    expect(await openClaim(priced(cast.bentWheel, 600_01), JONAS, await now())).toMatchObject({
      code: 'more-than-price',
      facts: { mostMinor: 600_00 },
    })
    expect(await openClaim(priced(cast.bentWheel, 600_00), JONAS, await now())).toMatchObject({ ok: true })
    expect(await endDamagePrice(later, JONAS, await now())).toMatchObject({ ok: true })
    expect(await endDamagePrice(later, JONAS, await now())).toMatchObject({ code: 'price-ended' })
  })

  test('is never edited, not even by hand', async () => {
    const where = { id: cast.bentWheel }
    await expect(prisma.damagePrice.update({ where, data: { amountMinor: 1 } })).rejects.toThrow(/stays/)
    await expect(prisma.damagePrice.delete({ where })).rejects.toThrow()
  })
})

describe('the strict way', () => {
  test('asks for a photo, and for an estimate of what is not on the list; of two estimates the lower counts', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const strict = { profile: 'STRICT' as const, photos: [picture()] }
    const at = await now()
    const bare = wishFor(bookingId, [item(900_00)], { profile: 'STRICT' })
    expect(await openClaim(bare, JONAS, at)).toMatchObject({ code: 'photos-missing' })
    const unproven = wishFor(bookingId, [item(900_00)], strict)
    expect(await openClaim(unproven, JONAS, at)).toMatchObject({ code: 'document-missing' })
    const papers = { document: 'ESTIMATE', papers: [picture()] } as const
    const twoEstimates = item(900_00, { ...papers, papers: [picture()], secondMinor: 750_00 })
    const opened = await openClaim(wishFor(bookingId, [twoEstimates], strict), JONAS, at)
    const claim = await claimOf(opened.ok ? opened.value.claimId : '')
    expect(claim).toMatchObject({
      claimedMinor: 750_00,
      items: [{ firstMinor: 900_00, secondMinor: 750_00 }],
    })
    expect(claim.answerUntil).toEqual(addDays(claim.openedAt, 20))
    expect(claim.photos.map(({ claimPart }) => claimPart).sort()).toEqual(['DAMAGE', 'ESTIMATE'])
  })

  test('ends ten days after the return: then it is too late to tell the renter', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const wish = wishFor(bookingId, [item(100_00, NEW_WHEEL)], { profile: 'STRICT', photos: [picture()] })
    const after = addDays(await now(), 10)
    expect(await openClaim(wish, JONAS, after)).toMatchObject({ code: 'claim-too-late' })
    const fast = wishFor(bookingId, [item(100_00)])
    expect(await openClaim(fast, JONAS, addDays(after, 69))).toMatchObject({ code: 'claim-too-late' })
    expect(await openClaim(fast, JONAS, after)).toMatchObject({ ok: true })
  })
})

test('while the gear is out there is nothing to claim', async () => {
  const { bookingId } = await bookAndPay(world)
  expect(await openClaim(wishFor(bookingId, [item(100_00)]), JONAS, await now())).toMatchObject({
    code: 'wrong-state',
  })
})

test('a claim that is open keeps the deposit from being let go', async () => {
  const { bookingId } = await bringBackDamaged(world)
  await claimed(bookingId, [100_00])
  await prisma.deposit.update({ where: { bookingId }, data: { ending: 'RELEASE' } })
  expect(await releaseDeposit(bookingId, JONAS, await now())).toMatchObject({ code: 'claim-open' })
})

describe('an answer', () => {
  test('is given once: accepted word for word, or objected to item by item', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const id = await claimed(bookingId, [300_00, 100_00])
    const { items } = await claimOf(id)
    const partly: Extract<Says, { says: 'OBJECT' }> = {
      ...{ says: 'OBJECT', note: '', photos: [picture('mine')] },
      items: [
        { itemId: items[0]!.id, agreedMinor: 300_00, note: '' },
        { itemId: items[1]!.id, agreedMinor: 0, note: 'That scratch was there.' },
      ],
    }
    expect(
      await answer(id, { ...partly, items: [{ ...partly.items[0]!, agreedMinor: 300_01 }] }),
    ).toMatchObject({ code: 'more-than-claimed' })
    expect(await answer(id, objection(' '))).toMatchObject({ code: 'objection-empty' })
    expect(await answer(id, partly)).toMatchObject({ ok: true })
    expect(await answer(id, { says: 'ACCEPT' })).toMatchObject({ code: 'claim-answered' })
    expect(await claimOf(id)).toMatchObject({
      ...{ state: 'OBJECTED', agreedMinor: 300_00, answeredOn: 'PAGE' },
      items: [{ agreedMinor: 300_00 }, { agreedMinor: 0, answerNote: 'That scratch was there.' }],
      photos: [{ claimPart: 'ANSWER' }],
    })
  })

  test('two windows at once: one of them counts', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const id = await claimed(bookingId, [300_00])
    const answers = await Promise.all([answer(id, { says: 'ACCEPT' }), answer(id, objection())])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('accepting leaves the text that was accepted', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const id = await claimed(bookingId, [300_00])
    expect(await answer(id, { says: 'ACCEPT' })).toMatchObject({ ok: true })
    const accepted = await prisma.acceptance.findFirstOrThrow({ where: { bookingId, moment: 'BACK' } })
    expect(accepted).toMatchObject({ name: 'Maja Bjørgen' })
    expect(accepted.text).toContain('Bent rear wheel: 300\u00a0NOK')
  })

  test('nobody decides while the renter may still answer, and their silence is a decision of the clock', async () => {
    const { bookingId } = await bringBackDamaged(world)
    const id = await claimed(bookingId, [300_00])
    const early = await decideClaim({ claimId: id, items: [], note: 'No.' }, JONAS, await now())
    expect(early).toMatchObject({ code: 'answer-awaited' })
    await world.advance('7d')
    expect(await claimOf(id)).toMatchObject({ state: 'UNANSWERED' })
    expect(await answer(id, objection())).toMatchObject({ code: 'answer-over' })
    expect(await answer(id, { says: 'ACCEPT' })).toMatchObject({ ok: true })
  })
})
