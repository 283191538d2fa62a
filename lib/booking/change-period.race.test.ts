import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { findViolations } from '@/lib/ledger/find-violations'
import { MONDAY } from '@/test/book-gear'
import { day, INGRID, other, take, twoCargoBikes } from '@/test/cargo-bikes'
import { change, DURING, out } from '@/test/change-dates'
import { allBack } from '@/test/gear-back'
import { moveToAsset } from './move-to-asset'

beforeEach(allBack)
beforeEach(twoCargoBikes)

it('pain 44 two extensions into the last free days of a unit: one of them has it', async () => {
  const [one, two] = [await out(await take(day('02', '04'))), await out(await take(day('02', '04')))]
  await take(day('06', '08'))
  const answers = await Promise.all([one, two].map((id) => change(id, day('02', '07'), DURING)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: 'no-room-then' })
})

it('the same request ten times over changes once', async () => {
  const bookingId = await take(day('02', '04'))
  const requestId = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => change(bookingId, day('02', '05'), MONDAY, requestId)),
  )
  expect(answers.some(({ ok }) => ok)).toBe(true)
  expect(await prisma.amendment.count({ where: { bookingId } })).toBe(1)
  expect(await prisma.notice.count({ where: { bookingId, kind: 'booking-changed' } })).toBe(1)
})

it('extending, taking and choosing units by twelve people: nobody waits for ever, and no unit is promised twice', async () => {
  const ids = await Promise.all(['02', '05', '08', '11', '14', '17'].map((from) => take(day(from, from))))
  await Promise.all([
    ...ids.map((id, turn) =>
      change(id, day(String(2 + 3 * turn).padStart(2, '0'), String(4 + 3 * turn).padStart(2, '0'))),
    ),
    ...ids.map(async (bookingId) => {
      const { id, assetId } = await prisma.allocation.findFirstOrThrow({
        where: { live: true, line: { bookingId } },
      })
      return moveToAsset({ bookingId, allocationId: id, assetId: other(assetId!) }, INGRID, MONDAY)
    }),
    ...['03', '06', '09'].map((from) => take(day(from)).catch(() => null)),
  ])
  const wrong = await findViolations(prisma)
  expect(wrong.filter(({ invariant }) => invariant.startsWith('I6'))).toEqual([])
})
