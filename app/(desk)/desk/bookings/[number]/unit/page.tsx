import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { VisitForm } from '@/app/_ui/visit-form'
import { sentenceFor } from '@/app/_words/refusals'
import { sayMove } from '@/app/(desk)/desk/_change/move-words'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { readBookingNumber } from '@/lib/booking/booking-number'
import { findBookingByNumber, type WholeBooking } from '@/lib/booking/find-booking'
import { findUnits, type UnitOfBooking } from '@/lib/booking/find-units'
import { foreseeMove } from '@/lib/booking/foresee-move'
import { chooseUnit, letUnitChange } from './actions'

export const metadata: Metadata = { title: 'Another unit' }

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const asked = z.object({ stay: z.uuid().catch(''), to: z.string().max(200).catch('') })

export default async function UnitPage({ params, searchParams }: Props) {
  await requireStaff('bookings')
  const { number } = await params
  const booking = (await findBookingByNumber(readBookingNumber(number) ?? '')) ?? notFound()
  const [query, units] = await Promise.all([searchParams, findUnits(booking.id)])
  const { stay, to } = asked.parse(query)
  const base = `/desk/bookings/${booking.number}`
  return (
    <>
      <PageHead
        title="Another unit"
        lead={
          <>
            {booking.number}, {booking.contactName},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} />
          </>
        }
        trail={[
          { label: 'Desk', href: '/desk' },
          { label: booking.number, href: base },
          { label: 'Another unit' },
        ]}
      />
      {units.length === 0 ? (
        <Notice
          title="It has no units at the moment"
          action={
            <ButtonLink href={base} tone="quiet" size="small">
              Back to the booking
            </ButtonLink>
          }
        >
          A booking has units from when it is made until the gear is back.
        </Notice>
      ) : (
        <div className="grid max-w-2xl grid-cols-1 gap-6">
          {units.map((unit) => (
            <Unit
              key={unit.allocationId}
              unit={unit}
              booking={booking}
              to={unit.allocationId === stay ? to : ''}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Unit({ unit, booking, to }: { unit: UnitOfBooking; booking: WholeBooking; to: string }) {
  const { allocationId, code, description, isChosen, others, outingId } = unit
  const { number } = booking
  const isOut = outingId !== null
  return (
    <Card title={`${description}: ${code}`} level={2}>
      {isOut && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 flex-1">
            It is with the renter. Another one leaves when this one comes back.
          </p>
          <ButtonLink href={`/desk/bookings/${number}/swap/${outingId}`} tone="quiet" size="small">
            Swap
          </ButtonLink>
        </div>
      )}
      {!isOut && isChosen && (
        <div className="flex flex-wrap items-center gap-3">
          <p className="min-w-0 flex-1">It has this unit and no other, because somebody chose it.</p>
          <DeedForm
            action={letUnitChange.bind(null, number, allocationId)}
            tone="quiet"
            size="small"
            pendingLabel="Saving …"
          >
            Any unit will do
          </DeedForm>
        </div>
      )}
      {!isOut && others.length === 0 && <p>There is no other unit of it at this location.</p>}
      {!isOut && others.length > 0 && (
        <VisitForm action={`/desk/bookings/${number}/unit`} className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="stay" value={allocationId} />
          <div className="min-w-48 flex-1">
            <Select
              id={`to-${allocationId}`}
              name="to"
              label="Put it on"
              defaultValue={to || others[0]?.id}
              options={[...others, { id: unit.assetId, code: `${code}, for good` }].map((one) => ({
                value: one.id,
                label: one.code,
              }))}
            />
          </div>
          <SubmitButton tone="quiet" pendingLabel="Looking …">
            See what would happen
          </SubmitButton>
        </VisitForm>
      )}
      {to && !isOut && <Outcome booking={booking} allocationId={allocationId} assetId={to} />}
    </Card>
  )
}

type OutcomeProps = { booking: WholeBooking; allocationId: string; assetId: string }

/** Who would have to move, or why it cannot have that one. */
async function Outcome({ booking, allocationId, assetId }: OutcomeProps) {
  const foreseen = await foreseeMove({ bookingId: booking.id, allocationId, assetId })
  if (!foreseen.ok) {
    return (
      <Notice tone="problem" announce>
        {sentenceFor(foreseen)}
      </Notice>
    )
  }
  const { title, moved } = sayMove(foreseen.value, booking.location.timeZone)
  return (
    <div className="grid gap-3 border-t border-line pt-4">
      <p className="font-semibold">{title}</p>
      <p className="text-sm text-ink-soft">
        {moved.length > 0 ? moved.join(' ') : 'Nobody has to move for it.'} From then on it stays on that
        unit.
      </p>
      <DeedForm
        action={chooseUnit.bind(null, booking.number, allocationId, assetId)}
        pendingLabel="Changing …"
      >
        Put it there
      </DeedForm>
    </div>
  )
}
