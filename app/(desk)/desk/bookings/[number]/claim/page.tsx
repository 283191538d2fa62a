import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber } from '@/lib/booking/find-booking'
import { findOutings, nameOfUnit } from '@/lib/booking/find-outings'
import { isUndecided } from '@/lib/claim/claim'
import { type ClaimRow, findClaims } from '@/lib/claim/find-claims'
import { findPricesFor } from '@/lib/claim/find-prices-for'
import { proposedProfile } from '@/lib/claim/profile'
import { restOfClaim } from '@/lib/claim/rest-of-claim'
import { now } from '@/lib/clock'
import { openIt } from './actions'
import { ClaimView } from './claim-view'
import { depositFor } from './deposit-for'
import { OpenForm } from './open-form'
import type { Rest } from './rest-card'

export const metadata: Metadata = { title: 'Damage claim' }

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<'done' | 'new', string | string[] | undefined>>
}

/** A claim for damage from its opening to its end, and the way to open one. */
export default async function ClaimPage({ params, searchParams }: Props) {
  await requireStaff('deposits')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [{ done, new: isNew }, claims, at] = await Promise.all([searchParams, findClaims(booking.id), now()])
  const base = `/desk/bookings/${booking.number}`
  const claim = claims.at(-1)
  const mayOpen = ['RETURNED', 'COMPLETED'].includes(booking.state)
  const isOpening = mayOpen && (!claim || (isNew !== undefined && !isUndecided(claim.state)))
  return (
    <>
      <PageHead
        title="Damage claim"
        lead={`${booking.number}, ${booking.contactName}`}
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Damage claim' },
        ]}
      />
      <Done done={done} />
      {isOpening ? (
        <Card title="What is damaged or missing" className="max-w-3xl">
          <OpenForm
            action={openIt.bind(null, booking.number)}
            requestId={randomUUID()}
            currency={booking.currency}
            profile={proposedProfile(booking)}
            prices={await pricesFor(booking.id)}
            units={await unitsOf(booking.id)}
            deposit={depositFor(booking, at)}
          />
        </Card>
      ) : claim ? (
        <ClaimView
          booking={booking}
          claim={claim}
          earlier={claims.slice(0, -1)}
          base={base}
          at={at}
          rests={await restsOf(claims)}
        />
      ) : (
        <Notice
          title="There is nothing to claim yet"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          A claim is opened when the gear is back or lost.
        </Notice>
      )}
    </>
  )
}

const DONE: Record<string, [title: string, next: string]> = {
  opened: [
    'The renter has been told',
    'The letter has all of it, with a link to answer. What they say shows here and on the desk’s first page.',
  ],
  accepted: [
    'Accepted: it is collected now',
    'How it was collected stands below; the renter gets a receipt.',
  ],
  decided: ['Decided: the renter is told, and it is collected now', 'How it was collected stands below.'],
  'rest-let-go': [
    'Let go: the renter is told, and the link has ended',
    'Nothing more is asked for; what was paid stays.',
  ],
  'let-go': ['Let go: the renter is told', 'Nothing is asked for; the deposit is free again.'],
  sealed: [
    'The seal stands in the logbook of the booking',
    'The files as they are now can be told from others.',
  ],
  taken: ['Taken from the deposit under objection', 'Decide it when the renter has answered.'],
}

function Done({ done }: { done: string | string[] | undefined }) {
  const said = typeof done === 'string' ? DONE[done] : undefined
  return (
    said && (
      <Notice tone="ok" title={said[0]} announce>
        {said[1]}
      </Notice>
    )
  )
}

async function restsOf(claims: ClaimRow[]): Promise<Rest[]> {
  const rests: Rest[] = []
  for (const claim of claims) rests.push({ claim, restMinor: await restOfClaim(claim) })
  return rests.filter(({ restMinor }) => restMinor > 0)
}

const pricesFor = async (bookingId: string) =>
  (await findPricesFor(bookingId)).map(({ id, name, amountMinor }) => ({ id, name, amountMinor }))

const unitsOf = async (bookingId: string) =>
  (await findOutings(bookingId)).map(({ id, asset }) => ({
    value: id,
    label: `${asset.code}, ${nameOfUnit(asset)}`,
  }))
