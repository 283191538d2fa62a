import { randomUUID } from 'node:crypto'
import { handOut } from '@/lib/booking/hand-out'
import { takeBack } from '@/lib/booking/take-back'
import { now } from '@/lib/clock'
import { askForPayment } from '@/lib/deposit/ask-for-payment'
import { captureDeposit } from '@/lib/deposit/capture-deposit'
import type { DepositClaim } from '@/lib/deposit/record-capture'
import { refundDeposit } from '@/lib/deposit/refund-deposit'
import { releaseDeposit } from '@/lib/deposit/release-deposit'
import { withdrawRelease } from '@/lib/deposit/withdraw-release'
import { keepDeposit } from '@/lib/settlement/keep-deposit'
import { performAll } from '@/lib/settlement/perform-all'
import { CLERK, deed, look, type Play } from '@/sim/play'
import type { Renter } from './renter'

/** Hands out, takes back, takes from the deposit or pays it back; colleagues do the same at the same time. */
export async function clerk(play: Play, of: Renter): Promise<void> {
  const { chance, scheduler } = play
  if (!(await scheduler.waitFor(() => isState(play, of, 'CONFIRMED')))) return
  await deed(play, 'the desk hands out', async () => handOut(of.bookingId ?? '', CLERK, await now()))
  if (!(await isState(play, of, 'OUT'))) return
  if (chance.percent(25)) await takeMoney(play, of)
  const how = chance.percent(75) ? 'damaged' : 'undamaged'
  await deed(play, `the desk takes back ${how}`, async () =>
    takeBack(of.bookingId ?? '', how, CLERK, await now()),
  )
  if (how === 'damaged' || chance.percent(20)) await takeMoney(play, of)
  if (chance.percent(50)) await askByLink(play, of)
  if (chance.percent(60)) await payBack(play, of)
  if (chance.percent(60)) await letGo(play, of)
}

type DepositRow = { limit: number; ending: string; currency: string }

/** One claim, or several that know nothing of each other; now and then the same form is sent twice. */
async function takeMoney(play: Play, of: Renter): Promise<void> {
  const { chance } = play
  const [deposit] = await look<DepositRow>(
    play,
    'select limit_minor as limit, ending, currency from deposit where booking_id = $1',
    [of.bookingId],
  )
  if (!deposit) return
  const claims = Array.from({ length: chance.one([1, 1, 1, 2, 2, 3]) }, () => claimFor(play, of, deposit))
  if (chance.percent(20)) claims.push(claims[0]!)
  const file = (claim: DepositClaim) => fileClaim(play, claim, deposit.ending === 'REFUND')
  if (chance.percent(60)) await Promise.all(claims.map(file))
  else for (const claim of claims) await file(claim)
}

function claimFor({ chance }: Play, of: Renter, { limit, currency }: DepositRow): DepositClaim {
  const share = chance.one([0.1, 0.25, 0.5, 0.6, 0.7, 1, 1, 1.1])
  return {
    bookingId: of.bookingId ?? '',
    amountMinor: Math.round(limit * share) + chance.one([0, 0, 1]),
    currency,
    reason: chance.one(['DAMAGE', 'DELAY']),
    note: 'As seen at the return.',
    photos: [],
    requestId: randomUUID(),
  }
}

async function fileClaim(play: Play, claim: DepositClaim, isPaidIn: boolean): Promise<void> {
  const words = `the desk ${isPaidIn ? 'keeps' : 'takes'} ${claim.amountMinor / 100}`
  for (let turn = 0; turn < 2; turn++) {
    const answer = await deed(play, words, async () => {
      const taken = await (isPaidIn ? keepDeposit : captureDeposit)(claim, CLERK, await now())
      if (taken.ok) await performAll(taken.value.paymentId)
      return taken
    })
    // Whoever saw no answer sends the same form again, or thinks that it has worked.
    if (answer || play.chance.percent(40)) return
  }
}

async function askByLink(play: Play, of: Renter): Promise<void> {
  const declined = await look<{ id: string }>(
    play,
    `select dc.id from deposit_capture dc join attempt a on a.id = dc.attempt_id join deposit d on d.id = dc.deposit_id
     where d.booking_id = $1 and a.fate = 'DECLINED' order by dc.created_at, dc.id`,
    [of.bookingId],
  )
  for (const { id } of declined)
    await deed(play, 'the desk asks by link', async () => askForPayment(id, CLERK, await now()))
}

async function payBack(play: Play, of: Renter): Promise<void> {
  const once = () =>
    deed(play, 'the desk pays back', async () => {
      const prepared = await refundDeposit(of.bookingId ?? '', CLERK, await now())
      if (prepared.ok) await performAll(prepared.value.paymentId)
      return prepared
    })
  await Promise.all(play.chance.percent(25) ? [once(), once()] : [once()])
  // A colleague who has not heard of it, while the gateway may still be thinking it over.
  if (play.chance.percent(25)) await once()
}

/** Lets the deposit go, where it has to be let go; a slip of the hand is taken back in time, or a moment too late. */
async function letGo(play: Play, { bookingId }: Renter): Promise<void> {
  const { chance, scheduler } = play
  const release = () =>
    deed(play, 'the desk lets the deposit go', async () =>
      releaseDeposit(bookingId ?? '', CLERK, await now()),
    )
  await Promise.all(chance.percent(20) ? [release(), release()] : [release()])
  if (!chance.percent(30)) return
  for (let pause = chance.between(0, 15); pause > 0; pause--) await scheduler.boundary('noticing the slip')
  await deed(play, 'the desk takes the release back', async () =>
    withdrawRelease(bookingId ?? '', CLERK, await now()),
  )
}

async function isState(play: Play, { bookingId }: Renter, state: string): Promise<boolean> {
  if (!bookingId) return false
  const found = await look(play, 'select 1 from booking where id = $1 and state = $2::"BookingState"', [
    bookingId,
    state,
  ])
  return found.length > 0
}
