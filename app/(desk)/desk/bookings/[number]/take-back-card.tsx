import type { ReactNode } from 'react'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { unitsOfBooking } from '@/lib/booking/units-of-booking'
import { takeBackDamaged, takeBackUndamaged } from './actions'
import { DeedForm } from './deed-form'

/** Takes all of it back at a glance, or unit by unit; and hands out what has not left yet. */
export function TakeBackCard({ booking, at }: { booking: WholeBooking; at: Date }) {
  const { untilAt, location, number, lines } = booking
  const { here, out } = unitsOfBooking(lines)
  const overdue = out > 0 && untilAt < at
  const base = `/desk/bookings/${number}`
  return (
    <Card title="Take back" tone={overdue ? 'waiting' : 'ours'}>
      <p>
        {overdue ? 'Overdue: it was due back ' : 'Due back '}
        <Instant at={untilAt} timeZone={location.timeZone} />. Look the gear over with the renter; damaged
        leads on to the deposit.
      </p>
      {here > 0 && (
        <p className="font-medium">
          {here === 1 ? 'One unit has' : `${here} units have`} not left yet;{' '}
          {out === 0 ? 'nothing is with the renter.' : `${out} with the renter.`}
        </p>
      )}
      <div className="flex flex-wrap items-start gap-3">
        {here > 0 && (
          <ButtonLink href={`${base}/hand-out`}>
            <ButtonText icon="hand-out">Hand out the rest</ButtonText>
          </ButtonLink>
        )}
        {here === 0 && (
          <>
            <DeedForm action={takeBackUndamaged.bind(null, number)} pendingLabel="Taking back …">
              <ButtonText icon="take-back">Take back, undamaged</ButtonText>
            </DeedForm>
            <DeedForm action={takeBackDamaged.bind(null, number)} tone="quiet" pendingLabel="Taking back …">
              <ButtonText icon="warning">Take back, damaged</ButtonText>
            </DeedForm>
          </>
        )}
        <ButtonLink href={`${base}/take-back`} tone="quiet">
          {here > 0 ? 'Take back' : 'Unit by unit: scan, condition, photos'}
        </ButtonLink>
      </div>
    </Card>
  )
}

type ButtonTextProps = { icon: 'hand-out' | 'take-back' | 'warning'; children: ReactNode }

const ButtonText = ({ icon, children }: ButtonTextProps) => (
  <span className="inline-flex items-center gap-2">
    <Icon name={icon} />
    {children}
  </span>
)
