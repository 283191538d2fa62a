import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Day } from '@/app/_ui/period'
import { depositView } from '@/app/(desk)/desk/bookings/[number]/deposit-view'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { now } from '@/lib/clock'
import { vatRule } from '@/lib/deposit/capture-reason'
import { findUsableCard, type UsableCard } from '@/lib/payment/find-usable-card'
import { formatDay } from '@/lib/period'
import { askForMore } from './actions'
import { ExtraForm } from './extra-form'

export const metadata: Metadata = { title: 'Ask for more' }

type Query = Record<'reason' | 'amount', string | string[] | undefined>
type Props = { params: Promise<{ number: string }>; searchParams: Promise<Query> }

const one = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value.slice(0, 20) : ''

export default async function ExtraPage({ params, searchParams }: Props) {
  await requireStaff('deposits')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [query, at] = await Promise.all([searchParams, now()])
  const card = ['OUT', 'RETURNED', 'COMPLETED'].includes(booking.state)
    ? await findUsableCard(booking.id, at)
    : null
  const { country, timeZone } = booking.location
  const rate = (reason: 'DAMAGE' | 'DELAY' | 'OTHER') => vatRule(country, reason).rateBp
  const base = `/desk/bookings/${booking.number}`
  return (
    <>
      <PageHead
        title="Ask for more"
        lead={`${booking.number}, ${booking.contactName}`}
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Ask for more' },
        ]}
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid gap-4 lg:order-2">
          <FromDeposit booking={booking} at={at} base={base} />
          {card && <Consent card={card} timeZone={timeZone} />}
        </div>
        <Card>
          <ExtraForm
            action={askForMore.bind(null, booking.number)}
            requestId={randomUUID()}
            currency={booking.currency}
            renter={booking.contactName}
            card={
              card && {
                label: card.label,
                leftMinor: card.leftMinor,
                until: formatDay(card.usableUntil, timeZone),
              }
            }
            typed={{ amount: one(query.amount), reason: one(query.reason) }}
            vatRateBp={{ DAMAGE: rate('DAMAGE'), DELAY: rate('DELAY'), OTHER: rate('OTHER') }}
          />
        </Card>
      </div>
    </>
  )
}

/** As long as there is a deposit to take from, that is the shorter way. */
function FromDeposit({ booking, at, base }: { booking: WholeBooking; at: Date; base: string }) {
  const view = depositView(booking, at)
  if (!view?.mayCapture) return null
  return (
    <Notice
      title="There is still a deposit"
      action={
        <ButtonLink href={`${base}/deposit`} tone="quiet" size="small">
          {view.isPaidIn ? 'Keep part of it' : 'Capture from it'}
        </ButtonLink>
      }
    >
      <p>
        <Amount minor={view.left} currency={view.currency} className="font-semibold" /> of it can still be
        taken. Ask for more only for what is above that.
      </p>
    </Notice>
  )
}

/** What the renter agreed to, word for word. */
const Consent = ({ card, timeZone }: { card: UsableCard; timeZone: string }) => (
  <Card tone="sunken">
    <p className="text-sm text-ink-soft">
      May still be charged to {card.label}
      <Amount
        minor={card.leftMinor}
        currency={card.currency}
        className="block text-2xl font-semibold text-ink"
      />
    </p>
    <p className="text-sm text-ink-soft">
      Of <Amount minor={card.mostMinor} currency={card.currency} /> in all, until{' '}
      <Day at={card.usableUntil} timeZone={timeZone} />
    </p>
    <Disclosure summary="What the renter agreed to">
      <p className="text-sm">{card.consentText}</p>
    </Disclosure>
  </Card>
)
