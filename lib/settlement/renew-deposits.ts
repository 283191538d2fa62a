import { CLOCK } from '@/lib/actor'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { askForDeposit } from '@/lib/deposit/ask-for-deposit'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { Prisma } from '@/lib/generated/prisma/client'
import { INSPECTION_HOURS, RENEW_BEFORE_HOURS } from '@/lib/payment/deposit-plan'
import { endOfCover } from '@/lib/payment/end-of-cover'
import { OPEN_CLAIM } from '@/lib/payment/open-claim'
import { addMinutes } from '@/lib/period'
import { performAll } from './perform-all'
import { forEach, type Report } from './report'

/** Hours before an authorization ends at which a new one is asked for, as long as nobody has given it. */
const ASK_BEFORE_HOURS = [RENEW_BEFORE_HOURS, 24, 2]

/**
 * Deposits whose authorization ends while it is still needed: the gear is out, came back damaged and nobody has
 * decided, or a claim may need it. The stored card is asked where the renter agreed to that, else the renter by link (SHF-16).
 */
export async function renewDeposits(): Promise<Report> {
  const at = await now()
  const needed = await prisma.deposit.findMany({
    where: { endedAt: null, ending: { in: ['RELEASE', 'LAPSES'] }, booking: STILL_NEEDED },
    select: NEEDED,
    orderBy: { capturableUntil: 'asc' },
    take: 200,
  })
  const due = needed.filter((deposit) => isDue(deposit, at))
  return forEach('renew', due, async ({ id, bookingId }) => {
    const asked = await askForDeposit({ bookingId, why: 'RENEW' }, CLOCK, at)
    await prisma.deposit.update({ where: { id }, data: { secureTries: { increment: 1 } } })
    if (asked.ok) await performAll(asked.value.paymentId)
  })
}

const UNTAKEN_CLAIM = { ...OPEN_CLAIM, underObjectionAt: null } satisfies Prisma.ClaimWhereInput

const STILL_NEEDED = {
  OR: [
    { state: 'OUT' },
    { state: 'RETURNED', returnedDamaged: true, deposit: { captures: { none: {} } }, claims: { none: {} } },
    { state: 'RETURNED', claims: { some: UNTAKEN_CLAIM } },
  ],
} satisfies Prisma.BookingWhereInput

const NEEDED = {
  id: true,
  bookingId: true,
  ending: true,
  guaranteedUntil: true,
  capturableUntil: true,
  secureTries: true,
  booking: { select: { untilAt: true, claims: { where: UNTAKEN_CLAIM, select: { answerUntil: true } } } },
  line: { select: { payment: { select: { gateway: true, methodKind: true } } } },
} satisfies Prisma.DepositSelect

function isDue(
  { line, booking, secureTries, ...clocks }: Prisma.DepositGetPayload<{ select: typeof NEEDED }>,
  at: Date,
): boolean {
  const ends = line && endOfCover(clocks, capabilitiesOf(line.payment))
  const hours = ASK_BEFORE_HOURS[secureTries]
  if (!ends || hours === undefined || ends <= at) return false
  // Gear that is late may come back any moment, and is looked over after that; a claim is decided after its answer.
  const back = latest([at, booking.untilAt, ...booking.claims.map(({ answerUntil }) => answerUntil)])
  return addMinutes(ends, -hours * 60) <= at && ends < addMinutes(back, INSPECTION_HOURS * 60)
}

const latest = (instants: Date[]): Date => new Date(Math.max(...instants.map((one) => one.getTime())))
