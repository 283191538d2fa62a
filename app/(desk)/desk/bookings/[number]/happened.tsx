import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { AfterwardsOutcome } from './afterwards-outcome'
import { CaptureOutcome } from './capture-outcome'
import { codesOf } from './codes-of'
import { Corrected } from './corrected'
import { type Attempt, type DepositClaim, type DepositView, isTrouble, isUnderWay } from './deposit-view'
import { UnderWay } from './under-way'

type Props = {
  booking: WholeBooking
  view: DepositView | null
  /** What the visitor has just done, and to which capture; only what is true by now is said. */
  done: string | undefined
  /** The codes that stood on the page before a hand-out. */
  seen: string | undefined
  captureId: string | undefined
  names: Map<string, string>
  duties: Duty[]
}

/** What came of the last deed, and what is still being asked of the bank. */
export function Happened(props: Props) {
  const { booking, view, captureId } = props
  const claims = booking.deposit?.captures ?? []
  const underWay = booking.payments.flatMap(({ attempts }) => attempts).filter(isUnderWay)
  const last = claims.at(-1)
  const told = claims.find(({ id }) => id === captureId) ?? (isTrouble(last) ? last : undefined)
  return (
    <>
      <Corrected done={props.done} email={booking.contactEmail} />
      {underWay.length > 0 && <UnderWay {...props} attempts={underWay} />}
      {told && !isAsked(told, underWay) && <CaptureOutcome {...props} claim={told} />}
      {underWay.length === 0 && <Deed {...props} />}
      {underWay.length === 0 && <AfterwardsOutcome booking={booking} done={props.done} />}
      {view && lastRefund(booking)?.fate === 'DECLINED' && view.mayPayBack && (
        <Notice tone="attention" title="The deposit could not be paid back">
          The bank did not carry out the refund. Nothing has moved; try again, or call the renter for another
          way.
        </Notice>
      )}
    </>
  )
}

const isAsked = ({ attemptId }: DepositClaim, underWay: Attempt[]): boolean =>
  underWay.some(({ id }) => id === attemptId)

const lastRefund = ({ payments }: WholeBooking): Attempt | undefined =>
  payments
    .flatMap(({ attempts }) => attempts)
    .filter(({ kind, purpose }) => kind === 'REFUND' && purpose === 'DEPOSIT')
    .at(-1)

/** Moved to another unit after the page was drawn: whoever has the first one in their hands has to look again. */
function otherUnits(booking: WholeBooking, seen = ''): string[] {
  const expected = seen.split(' ').filter(Boolean)
  return expected.length === 0 ? [] : codesOf(booking).filter((code) => !expected.includes(code))
}

function Deed({ done, seen, booking, view, duties }: Props) {
  const { state, number } = booking
  if (done === 'handed-out' && state === 'OUT') {
    const others = otherUnits(booking, seen)
    if (others.length > 0) {
      return (
        <Notice
          tone="attention"
          title={`Handed out, but as ${others.join(', ')}`}
          announce
          action={<NextCustomer />}
        >
          The booking was moved to {others.length === 1 ? 'another unit' : 'other units'} while your page was
          open. Give the renter {others.length === 1 ? 'that one' : 'those'}: somebody else has booked what
          stood here before.
        </Notice>
      )
    }
    return (
      <Notice tone="ok" title="Handed out" announce action={<NextCustomer />}>
        The gear is with the renter now, who gets a letter with what left and when it is due back.
      </Notice>
    )
  }
  if (done === 'accepted' && state === 'OUT') {
    return (
      <Notice tone="ok" title="Handed out and accepted" announce action={<NextCustomer />}>
        The renter has accepted the condition, word for word and photo for photo.
      </Notice>
    )
  }
  if (done === 'substituted' && state === 'CONFIRMED') {
    return (
      <Notice tone="ok" title="Something else instead" announce>
        The renter gets a letter that says what, and that the price stays as it is.
      </Notice>
    )
  }
  if (done === 'swapped' && state === 'OUT') {
    return (
      <Notice tone="ok" title="Swapped" announce action={<NextCustomer />}>
        The other unit is with the renter now; the rental goes on as it was booked.
      </Notice>
    )
  }
  if (done === 'taken-back' && state === 'OUT') {
    return (
      <Notice tone="ok" title="Taken back in part" announce action={<NextCustomer />}>
        What is back is free again. The booking goes on with the rest.
      </Notice>
    )
  }
  if (done === 'dates-changed' && booking.amendments.length > 0) {
    return (
      <Notice tone="ok" title="The booking has new dates" announce>
        The renter gets a letter with them.
      </Notice>
    )
  }
  if (done === 'unit-changed') {
    return (
      <Notice tone="ok" title="Changed" announce>
        Which units it has stands with the gear.
      </Notice>
    )
  }
  if (done === 'asked-for-deposit' && !view) {
    return (
      <Notice tone="ok" title="The renter has been asked for the deposit" announce>
        The link is on its way to {booking.contactEmail}, and the page of the booking asks for it too. This
        page shows when it is approved.
      </Notice>
    )
  }
  const isDamaged = booking.returnedDamaged === true
  if ((done === 'undamaged' || (done === 'taken-back' && !isDamaged)) && booking.takenBackAt) {
    return (
      <Notice tone="ok" title="Taken back, undamaged" announce action={<NextCustomer />}>
        The gear is free again, and the renter gets a letter that says so.
        {booking.lateMinor !== null &&
          booking.lateDecidedAt === null &&
          ' It was late: decide about the fee below.'}
      </Notice>
    )
  }
  if ((done === 'damaged' || (done === 'taken-back' && isDamaged)) && booking.takenBackAt) {
    return (
      <Notice tone="ok" title="Taken back, damaged" announce>
        What is damaged is looked at before it leaves again.{' '}
        {duties.includes('deposits')
          ? 'Decide about the deposit below.'
          : 'Somebody with the duty Deposits decides about the deposit.'}
      </Notice>
    )
  }
  if (done === 'let-go' && view?.state === 'RELEASED') {
    return (
      <Notice tone="ok" title="Deposit released" announce action={<NextCustomer />}>
        The bank has been told, and the renter gets a letter. Booking {number} needs nothing more.
      </Notice>
    )
  }
  if (done === 'not-let-go' && view && !view.release && view.mayRelease) {
    return (
      <Notice tone="ok" title="Taken back" announce>
        Nothing was sent: the deposit is as it was.
      </Notice>
    )
  }
  if (done === 'paid-back' && view?.state === 'PAID_BACK') {
    return (
      <Notice tone="ok" title="Paid back" announce action={<NextCustomer />}>
        The renter gets a receipt by e-mail. Booking {number} needs nothing more.
      </Notice>
    )
  }
  return null
}

const NextCustomer = () => (
  <ButtonLink href="/desk" tone="quiet" size="small">
    Back to today
  </ButtonLink>
)
