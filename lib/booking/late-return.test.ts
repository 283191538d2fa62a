import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForExtra } from '@/lib/deposit/ask-for-extra'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { JONAS } from '@/test/stage'
import { bikesOut } from '@/test/trio'
import { openWorld, type World } from '@/test/world'
import { findDesk } from './find-desk'
import { letLateFeeGo } from './let-late-fee-go'
import { takeBack } from './take-back'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** A bike that is brought back so many minutes after eleven, when it was due. */
async function late(minutes: number) {
  const { bookingId } = await bikesOut(world, 1)
  const { untilAt } = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  await takeBack(bookingId, 'undamaged', JONAS, addMinutes(untilAt, minutes))
  const booking = await prisma.booking.findUniqueOrThrow({ where: { id: bookingId } })
  return { ...booking, bookingId }
}

const waiting = async (bookingId: string) => {
  const { deciding } = await findDesk(cast.bergen, '2026-01-01', await now())
  const today = await findDesk(cast.bergen, (await now()).toISOString().slice(0, 10), await now())
  return [...deciding, ...today.deciding].some(({ id }) => id === bookingId)
}

it('pain 60: a late return proposes its fee, and waits for a decision until it is let go with a reason', async () => {
  const { bookingId, lateMinor, late: steps } = await late(100)
  expect(lateMinor).toBe(80_00)
  expect(steps).toMatchObject({ steps: [{ hours: 2, feeMinor: 80_00 }] })
  expect(await waiting(bookingId)).toBe(true)
  const at = await now()
  expect(await letLateFeeGo(bookingId, ' ', JONAS, at)).toMatchObject({ code: 'reason-missing' })
  expect(await letLateFeeGo(bookingId, 'The ferry was late', JONAS, at)).toMatchObject({ ok: true })
  expect(await letLateFeeGo(bookingId, 'Again', JONAS, at)).toMatchObject({ code: 'late-decided' })
  expect(await waiting(bookingId)).toBe(false)
})

it('asking for it by link decides it, once', async () => {
  const { bookingId } = await late(30)
  const extra = {
    ...{ bookingId, requestId: randomUUID(), amountMinor: 40_00, currency: 'NOK', note: '' },
    ...{ reason: 'DELAY' as const, way: 'LINK' as const },
  }
  expect(await askForExtra(extra, JONAS, await now())).toMatchObject({ ok: true })
  expect(await waiting(bookingId)).toBe(false)
  expect(await letLateFeeGo(bookingId, 'Too late', JONAS, await now())).toMatchObject({
    code: 'late-decided',
  })
})

it('within the grace nothing is proposed', async () => {
  expect(await late(15)).toMatchObject({ lateMinor: null, late: null })
})
