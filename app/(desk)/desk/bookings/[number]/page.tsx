import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { storyOfBooking } from '@/app/_money/story-of-booking'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { MoneyBar } from '@/app/_ui/money-bar'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { Live } from '@/app/(desk)/desk/_live/live'
import { BookingTag } from '@/app/(desk)/desk/booking-table'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { handOutBlock } from '@/lib/booking/hand-out-block'
import { now } from '@/lib/clock'
import type { BookingState } from '@/lib/generated/prisma/client'
import { findLogbook } from '@/lib/logbook/find-logbook'
import { formatTime } from '@/lib/period'
import { AmendmentsCard } from './amendments-card'
import { BookingKeys } from './booking-keys'
import { ClaimCard } from './claim-card'
import { DepositCard } from './deposit-card'
import { type DepositView, depositView } from './deposit-view'
import { ExtrasCard } from './extras-card'
import { GearCard } from './gear-card'
import { Happened } from './happened'
import { LateCard } from './late-card'
import { LettersCard } from './letters-card'
import { type Logbook, LogbookCard } from './logbook-card'
import { MoneyAfterwards } from './money-afterwards'
import { NextStep } from './next-step'
import { OutingsCard } from './outings-card'
import { Overridden } from './overridden'
import { PartyCard } from './party-card'
import { PartyNotice } from './party-notice'
import { PaymentCard } from './payment-card'
import { PlannedDeposit } from './planned-deposit'
import { QuestionsCard } from './questions-card'
import { ReceiptsCard } from './receipts-card'
import { RefundsCard } from './refunds-card'
import { RefusedDeed } from './refused-deed'
import { RenterCard } from './renter-card'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<'done' | 'seen' | 'capture' | 'refused', string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) }
}

export default async function BookingPage({ params, searchParams }: Props) {
  const { duties } = await requireStaff('bookings', 'deposits')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [{ done, seen, capture, refused }, logbook, at] = await Promise.all([
    searchParams,
    findLogbook(booking.id),
    now(),
  ])
  const view = depositView(booking, at)
  const names = namesIn(logbook)
  const undecided =
    view?.mayCapture === true &&
    isDamaged(logbook) &&
    booking.deposit?.captures.length === 0 &&
    booking.claims.length === 0
  const story = storyOfBooking(booking, at)
  const { timeZone, name } = booking.location
  const key = handOutBlock(booking, at) && booking.state === 'CONFIRMED' ? null : KEYS[booking.state]
  const common = { booking, view, duties, names, at }
  return (
    <>
      <PageHead
        title={booking.number}
        tag={<BookingTag state={booking.state} />}
        lead={
          <>
            {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={timeZone} />, {name}
          </>
        }
        trail={[{ label: 'Desk', href: '/desk' }, { label: booking.number }]}
      />
      <Live drawn={formatTime(at, timeZone)} bookingId={booking.id} />
      <RefusedDeed code={one(refused)} booking={booking} duties={duties} />
      <Overridden logbook={logbook} timeZone={timeZone} />
      <Happened {...common} done={one(done)} seen={one(seen)} captureId={one(capture)} />
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_22rem] xl:grid-rows-[auto_1fr]">
        {/* On a tablet, too, all that waits for somebody stands together on top. */}
        <div className="grid grid-cols-1 gap-6">
          <PartyNotice booking={booking} />
          <div className="grid grid-cols-1 gap-2 empty:hidden">
            <NextStep {...common} undecided={undecided} owed={story.owed} />
            {key && <BookingKeys {...key} />}
          </div>
          <ClaimCard booking={booking} duties={duties} at={at} />
          <LateCard booking={booking} view={view} duties={duties} />
          <QuestionsCard booking={booking} duties={duties} />
        </div>
        <div className="grid grid-cols-1 gap-6 md:grid-cols-2 xl:col-start-2 xl:row-span-2 xl:row-start-1 xl:grid-cols-1">
          <RenterCard booking={booking} mayCorrect={duties.includes('bookings')} />
          <GearCard booking={booking} />
          <PartyCard booking={booking} />
          <AmendmentsCard booking={booking} />
          <ReceiptsCard booking={booking} duties={duties} />
          <LettersCard bookingId={booking.id} timeZone={timeZone} />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <OutingsCard
            bookingId={booking.id}
            base={`/desk/bookings/${booking.number}`}
            timeZone={timeZone}
            mayAct={duties.includes('bookings')}
          />
          {story.authorized + story.owed > 0 && (
            <Card title="Money">
              {/* Its clocks stand with the deposit. */}
              <MoneyBar {...story} guaranteedUntil={null} capturableUntil={null} />
            </Card>
          )}
          <h2 id="payments">Payments</h2>
          {view && isStanding(view, booking.state) && <DepositCard {...common} view={view} story={story} />}
          <PlannedDeposit booking={booking} />
          <RefundsCard booking={booking} duties={duties} names={names} />
          <ExtrasCard booking={booking} duties={duties} names={names} />
          {booking.payments.map((payment) => (
            <PaymentCard key={payment.id} payment={payment} timeZone={timeZone} />
          ))}
          <MoneyAfterwards booking={booking} duties={duties} />
          <LogbookCard entries={logbook} timeZone={timeZone} />
        </div>
      </div>
    </>
  )
}

/** Which single key leads to what is done next. */
const KEYS: Partial<Record<BookingState, { letter: string; panel: string }>> = {
  CONFIRMED: { letter: 'h', panel: 'Hand out' },
  OUT: { letter: 't', panel: 'Take back' },
}

/** A deposit of which there is something to say: what was approved for a booking that nobody paid is not one. */
const isStanding = ({ state }: DepositView, booking: BookingState): boolean =>
  state !== 'WAITING' && !['HELD', 'LAPSED'].includes(booking)

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** Who the people in a booking's history are, as they were called when they did it. */
const namesIn = (logbook: Logbook): Map<string, string> =>
  new Map(logbook.flatMap(({ actorId, actorName }) => (actorId ? [[actorId, actorName] as const] : [])))

const isDamaged = (logbook: Logbook): boolean =>
  logbook.some(
    ({ what, facts }) =>
      what === 'booking.taken-back' && (facts as { condition?: string } | null)?.condition === 'damaged',
  )
