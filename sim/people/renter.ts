import type { Actor } from '@/lib/actor'
import { book } from '@/lib/booking/book'
import type { BookInput } from '@/lib/booking/booking-request'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { IN_FLIGHT } from '@/lib/payment/attempt'
import { findCheckoutUrl } from '@/lib/payment/find-checkout-url'
import { pay } from '@/lib/payment/pay'
import { perform } from '@/lib/settlement/perform'
import { reconcile } from '@/lib/settlement/reconcile'
import { look, type Play, request } from '@/sim/play'
import { pass } from './time'
import { runJob } from './worker'

export type Renter = { name: string; actor: Actor; form: BookInput; bookingId: string | null }

/** Books, pays, comes back, tries again: in one tab or in two, and now and then not at all. */
export async function renter(play: Play, me: Renter): Promise<void> {
  const { chance } = play
  const url = await bookGear(play, me)
  if (!me.bookingId || chance.percent(4)) return
  const tabs = [visit(play, me, url)]
  if (chance.percent(15)) tabs.push(visit(play, me, null))
  await Promise.all(tabs)
  if (chance.percent(40)) await payWhatIsAsked(play, me)
}

/** The form, sent again when no answer came, and sometimes twice at once. */
async function bookGear(play: Play, me: Renter): Promise<string | null> {
  const send = () =>
    request(play, `${me.name} books`, async () => {
      const booked = await book(me.form, me.actor, await now())
      if (!booked.ok) return booked
      if (booked.value.attemptId) await perform(booked.value.attemptId)
      return { ...booked, url: await findCheckoutUrl(booked.value.paymentId) }
    })
  for (let turn = 0; turn < 3; turn++) {
    const [answer, other] = await Promise.all(play.chance.percent(12) ? [send(), send()] : [send()])
    const seen = answer ?? other
    if (!seen) continue
    play.told(`${me.name} books: ${seen.ok ? 'held' : seen.code}`)
    if (!seen.ok) return null
    if (me.bookingId && me.bookingId !== seen.value.bookingId)
      play.violated('same-answer', 'the same request was answered with two bookings')
    me.bookingId = seen.value.bookingId
    return seen.url
  }
  return null
}

/** One visit to the gateway, from the booking's page when no address came with the booking, and perhaps a second try. */
async function visit(play: Play, me: Renter, given: string | null): Promise<void> {
  let url = given
  for (let turn = 0; turn < 3; turn++) {
    url ??= await pressPay(play, me, 'BOOKING')
    if (url) await payThere(play, me, url)
    if (play.chance.percent(60)) await comeBack(play, me)
    if (!(await isUnpaid(play, me)) || play.chance.percent(40)) return
    url = null
  }
}

async function pressPay(play: Play, me: Renter, cause: 'BOOKING' | 'EXTRA'): Promise<string | null> {
  const [payment] = await look<{ id: string }>(
    play,
    `select p.id from payment p join checkout c on c.id = p.checkout_id
     where p.booking_id = $1 and c.cause = $2::"CheckoutCause" and p.lead_id is null order by p.created_at desc, p.id desc limit 1`,
    [me.bookingId, cause],
  )
  if (!payment) return null
  const way = await request(play, `${me.name} presses pay`, async () => {
    const found = await pay(payment.id, me.actor, await now())
    if (!found.ok) return found
    const { attemptId } = found.value
    if (attemptId) await perform(attemptId)
    return { ...found, url: await findCheckoutUrl(found.value.paymentId) }
  })
  if (way && !way.ok) play.told(`${me.name} presses pay: ${way.code}`)
  return way?.ok ? way.url : null
}

async function payThere(play: Play, me: Renter, url: string): Promise<void> {
  const { chance, gateway, scheduler, state, told } = play
  for (let pause = chance.between(0, 12); pause > 0; pause--) await scheduler.boundary('thinking')
  const weights = Object.fromEntries(
    Object.entries(gateway.choices).map(([name, { weight }]) => [name, weight]),
  )
  const means = chance.weighted(weights)
  const [form] = await look<{ form: Record<string, string> }>(
    play,
    'select gateway_form as form from payment where id::text = $1',
    [url.slice(url.lastIndexOf('/') + 1)],
  )
  const press = async () => {
    const came = await scheduler.during(() =>
      gateway.pay(state, url, form?.form ?? null, gateway.choices[means]?.choice ?? {}),
    )
    play.counted('a renter pays')
    told(`${me.name} pays with ${means}: ${came}`)
  }
  if (chance.percent(85)) return press()
  await dawdle(play, press)
}

/** Pays when the hold is over, at the moment at which the clock lets it go. */
async function dawdle(play: Play, press: () => Promise<void>): Promise<void> {
  const { chance, scheduler } = play
  await pass(play, '16m')
  const lapse = request(play, "the worker's lapse", () => runJob('lapse'))
  for (let pause = chance.between(0, 25); pause > 0; pause--) await scheduler.boundary('dawdling')
  await Promise.all([lapse, press()])
}

/** What the web's route does when the gateway sends the renter back. */
const comeBack = (play: Play, me: Renter) =>
  request(play, `${me.name} comes back`, async () => {
    const payments = await prisma.payment.findMany({
      where: { bookingId: me.bookingId ?? '', endedAt: null },
      include: { attempts: true },
      orderBy: { createdAt: 'asc' },
    })
    const open = payments.filter(
      ({ attempts, authorizedMinor }) =>
        authorizedMinor === 0 || attempts.some(({ fate }) => IN_FLIGHT.includes(fate)),
    )
    for (const { id } of open) await reconcile(id)
  })

async function isUnpaid(play: Play, me: Renter): Promise<boolean> {
  const [booking] = await look<{ state: string }>(play, 'select state from booking where id = $1', [
    me.bookingId,
  ])
  return booking?.state === 'HELD'
}

/** A link by e-mail, for what the bank refused to take from the deposit. */
async function payWhatIsAsked(play: Play, me: Renter): Promise<void> {
  const asked = await play.scheduler.waitFor(
    async () =>
      (
        await look(play, 'select 1 from notice where kind = $2 and booking_id = $1', [
          me.bookingId,
          'payment-link',
        ])
      ).length > 0,
  )
  if (asked) await payLink(play, me)
}

/** What is asked for by link, to the end or not; `late` when the time to pay is over and the clock is about to do something about it. */
export async function payLink(play: Play, me: Renter, late?: { by: string; job: string }): Promise<void> {
  const url = await pressPay(play, me, 'EXTRA')
  if (late) {
    await pass(play, late.by)
    const job = request(play, `the worker's ${late.job}`, () => runJob(late.job))
    for (let pause = play.chance.between(0, 25); pause > 0; pause--) await play.scheduler.boundary('dawdling')
    await Promise.all([job, url ? payThere(play, me, url) : null])
  } else if (url) await payThere(play, me, url)
  if (play.chance.percent(50)) await comeBack(play, me)
}
