import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { sentenceFor } from '@/app/_words/refusals'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { findSubstitutes, type SubstituteRank } from '@/lib/booking/find-substitutes'
import { now } from '@/lib/clock'
import { refused } from '@/lib/outcome'
import { giveInstead } from './actions'

export const metadata: Metadata = { title: 'Something else instead' }

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ refused?: string | string[] }>
}

/** What a renter could have whose gear is not there. */
export default async function SubstitutePage({ params, searchParams }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [query, at] = await Promise.all([searchParams, now()])
  const base = `/desk/bookings/${booking.number}`
  const no = CODES.find((code) => code === query.refused)
  const lines = booking.state === 'CONFIRMED' ? booking.lines.filter(mayDiffer) : []
  return (
    <>
      <PageHead
        title="Something else instead"
        lead={
          <>
            {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} />. The
            price stays as it was agreed, and the renter gets a letter.
          </>
        }
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Something else' },
        ]}
      />
      {no && (
        <Notice tone="problem" announce>
          {sentenceFor(refused(no, { state: booking.state, description: 'It' }))}
        </Notice>
      )}
      {lines.length === 0 && (
        <Notice
          title="Nothing of this booking can be exchanged here"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          {WHY_NOT[booking.state] ?? 'It is over, or not paid yet.'}
        </Notice>
      )}
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        {lines.map((line) => (
          <LineCard key={line.id} booking={booking} line={line} at={at} />
        ))}
      </div>
    </>
  )
}

const CODES = ['wrong-state', 'unknown-product', 'substitute-taken'] as const

type Line = WholeBooking['lines'][number]

/** A kit was priced and packed as one; what is sold lies on the shelf. */
const mayDiffer = ({ product, contents }: Line): boolean => product.kind === 'RENTED' && contents === null

const WHY_NOT: Partial<Record<WholeBooking['state'], string>> = {
  CONFIRMED: 'A kit stays together: cancel it, and book what is there.',
  OUT: 'The gear has left. Swap a unit under “What went out” on the page of the booking.',
  RETURNED: 'The gear is back.',
}

const RANKS: Record<SubstituteRank, string> = {
  SAME: 'Another size of the same',
  BETTER: 'Costs as much or more in the shop',
  SIMPLER: 'Costs less in the shop',
}

async function LineCard({ booking, line, at }: { booking: WholeBooking; line: Line; at: Date }) {
  const { number, location, fromAt, untilAt } = booking
  const period = { from: fromAt, until: untilAt }
  const asked = { locationId: location.id, timeZone: location.timeZone, ...period }
  const { substitutes, elsewhere } = await findSubstitutes(line, asked, at)
  return (
    <Card title={`Instead of ${line.quantity > 1 ? `${line.quantity} × ` : ''}${line.description}`}>
      {substitutes.length === 0 && <p>Nothing else of its kind is free here for all of these hours.</p>}
      <ul className="grid gap-3">
        {substitutes.map(({ variantId, description, rank, free }) => (
          <li
            key={variantId}
            className="flex flex-wrap items-center justify-between gap-3 border-b border-line pb-3 last:border-0 last:pb-0"
          >
            <div className="min-w-0">
              <p className="font-semibold wrap-anywhere">{description}</p>
              <p className="text-sm text-ink-soft">
                {RANKS[rank]}; {free} free
              </p>
            </div>
            <DeedForm
              action={giveInstead.bind(null, number, line.id, variantId)}
              tone="quiet"
              size="small"
              pendingLabel="Changing …"
            >
              Give this <span className="sr-only">{description}</span>
            </DeedForm>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <p className="text-sm">
          The same is free at {elsewhere.map(({ location: name, free }) => `${name} (${free})`).join(', ')}:
          somebody with the duty Gear can move a unit here, on its page under Gear.
        </p>
      )}
    </Card>
  )
}
