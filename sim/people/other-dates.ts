import { randomUUID } from 'node:crypto'
import { changePeriod } from '@/lib/booking/change-period'
import { foreseeOwnChange } from '@/lib/booking/foresee-own-change'
import { now } from '@/lib/clock'
import { addDays, type Period } from '@/lib/period'
import { performAll } from '@/lib/settlement/perform-all'
import { deed, look, type Play } from '@/sim/play'
import { payLink, type Renter } from './renter'

/** A renter who wants other dates once all is paid, and perhaps others again: longer, shorter, later or earlier; pays for them, too late, or never. */
export async function otherDates(play: Play, of: Renter): Promise<void> {
  const { chance, scheduler } = play
  if (!(await scheduler.waitFor(() => isPaid(play, of)))) return
  for (let pause = chance.between(0, 40); pause > 0; pause--)
    await scheduler.boundary('looking at a calendar')
  for (let times = chance.one([1, 1, 2]); times > 0; times--) await change(play, of)
}

async function isPaid(play: Play, { bookingId }: Renter): Promise<boolean> {
  const found = await look(play, `select 1 from booking where id = $1 and state = 'CONFIRMED'`, [bookingId])
  return found.length > 0
}

async function change(play: Play, of: Renter): Promise<void> {
  const { chance } = play
  const bookingId = of.bookingId ?? ''
  const [was] = await look<Period>(
    play,
    'select from_at as "from", until_at as "until" from booking where id = $1',
    [bookingId],
  )
  if (!was) return
  const [first, last] = chance.one([
    [0, 1],
    [0, 2],
    [0, -1],
    [1, 1],
    [2, 1],
    [-1, 0],
  ] as const)
  const period = { from: addDays(was.from, first), until: addDays(was.until, last) }
  const shown = await deed(play, `${of.name} reads what other dates mean`, async () =>
    foreseeOwnChange({ bookingId, period }, await now()),
  )
  if (!shown?.ok) return
  const ask = { bookingId, period, reason: '', seen: shown.value.seen, requestId: randomUUID() }
  const press = () =>
    deed(play, `${of.name} takes other dates`, async () => {
      const done = await changePeriod({ ...ask, way: 'BY_TERMS' }, of.actor, await now())
      if (done.ok) for (const id of done.value.paymentIds) await performAll(id)
      return done
    })
  const [answer, other] = await Promise.all(chance.percent(25) ? [press(), press()] : [press()])
  // Whoever saw no answer sends the same form again.
  if (!answer && !other && chance.percent(60)) await press()
  if (shown.value.plan.linkMinor === 0 || chance.percent(30)) return
  await payLink(play, of, chance.percent(40) ? { by: '2h', job: 'undo' } : undefined)
}
