import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Icon } from '@/app/_ui/icon'
import { Instant } from '@/app/_ui/period'
import { sentenceFor } from '@/app/_words/refusals'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { REASON_LENGTH } from '@/lib/booking/hand-out-anyway'
import { handOutBlock } from '@/lib/booking/hand-out-block'
import { unitsOfBooking } from '@/lib/booking/units-of-booking'
import type { Duty } from '@/lib/people/duty'
import { askForDepositNow, handOutAgainstBlock, handOutGear } from './actions'
import { codesOf } from './codes-of'
import { DeedForm } from './deed-form'
import { ReasonForm } from './reason-form'

type Props = { booking: WholeBooking; duties: Duty[]; at: Date }

/** Lets the gear leave, or says what stands in the way and who may decide about it. */
export function HandOutCard({ booking, duties, at }: Props) {
  const block = handOutBlock(booking, at)
  if (block) return <Blocked booking={booking} duties={duties} at={at} block={block} />
  const { fromAt, location, number } = booking
  return (
    <Card title="Hand out" tone="ours">
      <p>
        The rent is paid{booking.deposit && ' and the deposit stands'}. Check the codes on the gear, then hand
        it over.
        {fromAt > at && (
          <>
            {' '}
            Pick-up is booked for <Instant at={fromAt} timeZone={location.timeZone} />.
          </>
        )}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <DeedForm
          action={handOutGear.bind(null, number, codesOf(booking).join(' '))}
          pendingLabel="Handing out …"
        >
          <span className="inline-flex items-center gap-2">
            <Icon name="hand-out" />
            Hand out
          </span>
        </DeedForm>
        {unitsOfBooking(booking.lines).here > 0 && (
          <ButtonLink href={`/desk/bookings/${number}/hand-out`} tone="quiet">
            Pick list: scan, condition, photos
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

type BlockedProps = Props & { block: NonNullable<ReturnType<typeof handOutBlock>> }

function Blocked({ booking, duties, at, block }: BlockedProps) {
  const { number, fromAt, location, deposit } = booking
  const secureAt = deposit && deposit.secureTries === 0 && !deposit.paymentLineId ? deposit.secureAt : null
  const plannedAt = secureAt && secureAt > at ? secureAt : null
  const mayDecide = duties.includes('deposits')
  return (
    <Card title="Not to be handed out yet" tone={plannedAt ? 'plain' : 'waiting'}>
      <p>
        {plannedAt ? (
          <>
            The rent is paid. The renter is asked for the deposit on{' '}
            <Instant at={plannedAt} timeZone={location.timeZone} />: an approval of today would end too early.
            Pick-up is booked for <Instant at={fromAt} timeZone={location.timeZone} />.
          </>
        ) : (
          sentenceFor(block)
        )}
      </p>
      {!mayDecide && (
        <p className="text-ink-soft">Somebody with the duty Deposits can ask again, or take the risk.</p>
      )}
      {mayDecide && (
        <>
          {!['rent-not-paid', 'change-not-paid'].includes(block.code) && !plannedAt && (
            <DeedForm action={askForDepositNow.bind(null, number)} pendingLabel="Sending …">
              Send the link to approve the deposit
            </DeedForm>
          )}
          <Disclosure summary="Hand out all the same">
            <ReasonForm
              action={handOutAgainstBlock.bind(null, number)}
              most={REASON_LENGTH}
              label="Why it may leave all the same"
              button="Hand out all the same"
              pending="Handing out …"
            />
          </Disclosure>
        </>
      )}
    </Card>
  )
}
