import { afterAll, beforeAll, expect, test } from 'vitest'
import { now } from '@/lib/clock'
import { prisma, transact } from '@/lib/db'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { findViolations } from '@/lib/ledger/find-violations'
import { backOffice } from '@/test/back-office'
import { bringBackDamaged, claimFor, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { keepDeposit } from './keep-deposit'
import { performAll } from './perform-all'
import { postBacklog } from './post-backlog'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** Captures, a refund of each kind, and a deposit partly kept. */
async function moveMoney(): Promise<void> {
  const card = await bringBackDamaged(world)
  for (const reason of ['DAMAGE', 'DELAY'] as const) {
    await captureDeposit(claimFor(card.bookingId, 125_00, { reason }), JONAS, await now())
    await performAll(card.paymentId)
  }
  const [rent] = await prisma.capture.findMany({ where: { paymentId: card.paymentId, amountMinor: 100_00 } })
  await backOffice.refund(rent?.gatewayRef ?? '', 40_00)
  const swish = await bringBackDamaged(world, { method: 'swish' })
  await keepDeposit(claimFor(swish.bookingId, 350_00), JONAS, await now())
  await refundDeposit(swish.bookingId, JONAS, await now())
  await performAll(swish.paymentId)
  await world.tick()
}

/** The database as the version before the ledger left it, and as the migration found it. */
const forgetLedger = () =>
  transact(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`DELETE FROM ledger_posting`
    await tx.$executeRaw`DELETE FROM ledger_entry`
    await tx.$executeRaw`INSERT INTO ledger_unposted (receipt_id) SELECT id FROM receipt`
  })

const ledger = () =>
  prisma.ledgerEntry.findMany({
    omit: { id: true },
    include: { postings: { omit: { entryId: true }, orderBy: { account: 'asc' } } },
    orderBy: [{ recordedAt: 'asc' }, { captureId: 'asc' }, { refundId: 'asc' }],
  })

test('what moved before there was a ledger is posted once, as it would have been on its day', async () => {
  await moveMoney()
  const asPosted = await ledger()
  expect(asPosted).toHaveLength(7)
  await forgetLedger()
  expect(await findViolations(prisma)).toEqual([])
  await Promise.all([postBacklog(), postBacklog()])
  expect(await postBacklog()).toEqual({ done: 0, failed: 0 })
  expect(await ledger()).toEqual(asPosted)
  expect(await findViolations(prisma)).toEqual([])
})
