import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { depositView } from '@/app/(desk)/desk/bookings/[number]/deposit-view'
import { RestOfDeposit } from '@/app/(desk)/desk/bookings/[number]/rest-of-deposit'
import { UnderWay } from '@/app/(desk)/desk/bookings/[number]/under-way'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { vatRule } from '@/lib/deposit/capture-reason'
import { findLogbook } from '@/lib/logbook/find-logbook'
import { takeDeposit } from './actions'
import { BankNote } from './bank-note'
import { CaptureForm } from './capture-form'
import { LeftBar } from './left-bar'
import { RiskNote } from './risk-note'

export const metadata: Metadata = { title: 'Capture deposit' }

type Query = Record<'reason' | 'amount' | 'done', string | string[] | undefined>
type Props = { params: Promise<{ number: string }>; searchParams: Promise<Query> }

export default async function DepositPage({ params, searchParams }: Props) {
  await requireStaff('deposits')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [{ reason, amount, done }, at] = await Promise.all([searchParams, now()])
  const view = depositView(booking, at) ?? notFound()
  const { country, timeZone } = booking.location
  const title = view.isPaidIn ? 'Keep part of the deposit' : 'Capture deposit'
  const base = `/desk/bookings/${booking.number}`
  return (
    <>
      <PageHead
        title={title}
        lead={`${booking.number}, ${booking.contactName}`}
        trail={[{ label: 'Desk', href: '/desk' }, { label: booking.number, href: base }, { label: title }]}
      />
      {done === 'damaged' && booking.takenBackAt && (
        <Notice
          tone="ok"
          title="Taken back, damaged"
          announce
          action={
            <ButtonLink href={`${base}/claim`} tone="quiet" size="small">
              Claim it item by item
            </ButtonLink>
          }
        >
          What is damaged is looked at before it leaves again. Now say what the damage costs, or leave it: the
          decision keeps. A claim asks the renter first, with photos and a time to answer.
        </Notice>
      )}
      {view.inFlight && (
        <UnderWay
          booking={booking}
          attempts={[view.inFlight]}
          names={namesIn(await findLogbook(booking.id))}
        />
      )}
      {!view.mayCapture && !view.inFlight && <Closed view={view} timeZone={timeZone} base={base} />}
      {view.mayCapture && (
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid gap-4 lg:order-2">
            <LeftBar view={view} />
            <BankNote view={view} renter={booking.contactName} timeZone={timeZone} />
          </div>
          <Card>
            <CaptureForm
              action={takeDeposit.bind(null, booking.number)}
              requestId={randomUUID()}
              deposit={{
                currency: view.currency,
                left: view.left,
                isPaidIn: view.isPaidIn,
                method: view.method,
              }}
              renter={booking.contactName}
              vatRateBp={{
                DAMAGE: vatRule(country, 'DAMAGE').rateBp,
                DELAY: vatRule(country, 'DELAY').rateBp,
              }}
              typed={{ amount: one(amount), reason: one(reason) }}
              risk={<RiskNote view={view} renter={booking.contactName} timeZone={timeZone} />}
            />
          </Card>
        </div>
      )}
    </>
  )
}

type ClosedProps = { view: Parameters<typeof RestOfDeposit>[0]['view']; timeZone: string; base: string }

const Closed = ({ view, timeZone, base }: ClosedProps) => (
  <Notice
    title="There is nothing to capture here"
    action={
      <ButtonLink href={base} tone="quiet" size="small">
        Back to the booking
      </ButtonLink>
    }
  >
    <p>
      <RestOfDeposit view={view} timeZone={timeZone} />
      {view.left > 0 &&
        view.state !== 'LAPSED' &&
        !view.refundPends &&
        ' It can be captured once the gear has been handed out.'}
    </p>
  </Notice>
)

const one = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value.slice(0, 20) : ''

const namesIn = (logbook: Awaited<ReturnType<typeof findLogbook>>) =>
  new Map(logbook.flatMap(({ actorId, actorName }) => (actorId ? [[actorId, actorName] as const] : [])))
