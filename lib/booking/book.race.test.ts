import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { between, bookGear, bookingForm, MONDAY, RENTER } from '@/test/book-gear'
import { startContender } from '@/test/contest'
import type { Line } from '@/test/take-gear'
import { book } from './book'
import { HOLD_MINUTES } from './hold'

const DAY = between('2026-11-28 10:00', '2026-11-29 10:00')
const lastBike = [{ variantId: cast.trailBike.m, quantity: 1 }]
const times = <T>(count: number, deed: (turn: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, turn) => deed(turn)))

beforeEach(() => prisma.allocation.updateMany({ data: { live: false } }))

const tally = (answers: string[]) => {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1
  return counts
}

/** Twenty people, not one who hoards. */
const renter = (turn: number) => ({ ...cast.maja, email: `renter-${turn}@example.com` })

// On a machine with other work to do, twenty bookings may take their time; what matters is how they end.
describe('many at once', { timeout: 90_000 }, () => {
  it('give one of twenty the last bike, and nineteen the nearest free alternative', async () => {
    const answers = await times(20, () => bookGear({ period: DAY, lines: lastBike }))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    const refusals = answers.filter((answer) => !answer.ok)
    expect(refusals).toHaveLength(19)
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({
        code: 'dates-taken',
        facts: {
          description: 'Full-suspension trail bike, M',
          alternative: 'other-start',
          alternativeFrom: DAY.until.toISOString(),
          alternativePeriod: 'Sun, 29 Nov 2026, 10:00 – Mon, 30 Nov 2026, 10:00',
          alternativeLocation: cast.bergen.name,
        },
      })
    }
    expect(await prisma.allocation.count({ where: { live: true } })).toBe(1)
  })

  it('P10 give one of two hundred the last bike, in each of two processes at once, and all others a no with something instead', async () => {
    const apps = [startContender(), startContender()]
    try {
      const contest = {
        contenders: 100,
        lines: [[[cast.trailBike.id, cast.trailBike.m, 1] as Line]],
        period: { from: DAY.from.toISOString(), until: DAY.until.toISOString() },
        bookedAt: MONDAY.toISOString(),
      }
      const answers = (await Promise.all(apps.map((app) => app.contend(contest)))).flat()
      expect(tally(answers.map(({ problem }) => problem ?? 'won'))).toEqual({ won: 1, short: 199 })
      expect(await prisma.allocation.count({ where: { live: true } })).toBe(1)
    } finally {
      await Promise.all(apps.map((app) => app.kill()))
    }
  })

  it('keep in mind each of many who were refused', async () => {
    const before = await prisma.refusedDemand.count()
    const answers = await times(40, (turn) =>
      bookGear({ period: DAY, lines: lastBike, contact: renter(turn) }),
    )
    expect(tally(answers.map((answer) => (answer.ok ? 'won' : answer.code)))).toEqual({
      won: 1,
      'dates-taken': 39,
    })
    expect(await prisma.refusedDemand.count()).toBe(before + 39)
  })

  it('give the last bike to somebody else once the winner has given it up, however many were refused', async () => {
    const first = await bookGear({ period: DAY, lines: lastBike })
    expect(first.ok).toBe(true)
    const refused = await times(30, (turn) =>
      bookGear({ period: DAY, lines: lastBike, contact: renter(turn) }),
    )
    expect(refused.every((answer) => !answer.ok)).toBe(true)
    await prisma.allocation.updateMany({ data: { live: false } })
    const again = await times(30, (turn) => bookGear({ period: DAY, lines: lastBike, contact: renter(turn) }))
    expect(again.filter((answer) => answer.ok)).toHaveLength(1)
  })

  it('answer the same wish of one person in many tabs with its one booking, though it holds the last bike', async () => {
    const form = await bookingForm({ period: DAY, lines: lastBike })
    const answers = await times(12, () =>
      book({ ...form, requestId: randomUUID(), oncePerWish: true }, RENTER, MONDAY),
    )
    expect(new Set(answers.map((answer) => answer.ok && answer.value.bookingId)).size).toBe(1)
    expect(answers.every((answer) => answer.ok)).toBe(true)
  })

  it('give six city bikes to six of twenty: nobody hears "taken" of a bike that is free', async () => {
    const answers = await times(20, (turn) => bookGear({ period: DAY, contact: renter(turn) }))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(6)
    const assets = await prisma.allocation.findMany({ where: { live: true }, select: { assetId: true } })
    expect(new Set(assets.map((row) => row.assetId)).size).toBe(6)
  })

  it('make one booking of one request', async () => {
    const form = await bookingForm({ period: DAY, lines: lastBike })
    const answers = await times(8, () => book(form, RENTER, MONDAY))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(new Set(answers.map((answer) => answer.ok && answer.value.bookingId)).size).toBe(1)
    expect(await prisma.booking.count({ where: { requestId: form.requestId } })).toBe(1)
  })

  it('let one of ten take over a hold that ran out', async () => {
    const first = await bookGear({ period: DAY, lines: lastBike })
    const at = addMinutes(MONDAY, HOLD_MINUTES + 1)
    const answers = await times(10, () => bookGear({ period: DAY, lines: lastBike, at }))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'dates-taken')).toHaveLength(9)
    const lapsed = { bookingId: first.ok ? first.value.bookingId : '', what: 'booking.lapsed' }
    expect(await prisma.logbookEntry.count({ where: lapsed })).toBe(1)
  })

  it('fill carts in opposite order without standing in each other’s way', async () => {
    const pair = [
      { variantId: cast.trailBike.m, quantity: 1 },
      { variantId: cast.cargoBike.only, quantity: 2 },
    ]
    const answers = await times(16, (turn) =>
      bookGear({ period: DAY, lines: turn % 2 ? pair : [...pair].reverse() }),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'dates-taken')).toHaveLength(15)
    expect(await prisma.allocation.count({ where: { live: true } })).toBe(3)
  })

  it('take the two uses of a coupon twice, whoever else presses the button', async () => {
    const coupon = { code: 'FIRST2', note: '', currency: 'NOK', percent: 10, mostUses: 2, createdAt: MONDAY }
    await prisma.coupon.create({ data: coupon })
    const lines = [{ variantId: cast.childSeat.only, quantity: 1 }]
    const answers = await times(6, (turn) =>
      bookGear({ period: DAY, lines, coupon: 'FIRST2', contact: renter(turn) }),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(2)
    expect(answers.filter((answer) => !answer.ok && answer.code === 'coupon-used-up')).toHaveLength(4)
    expect(await prisma.couponUse.count()).toBe(2)
  })
})
