import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { payingOf } from '@/lib/booking/paying'
import { isUndecided, mayBeCollected } from '@/lib/claim/claim'
import type { Duty } from '@/lib/people/duty'
import { formatTime } from '@/lib/period'
import { payBackDeposit } from './actions'
import { DeedForm } from './deed-form'
import { type DepositView, isTrouble } from './deposit-view'
import { HandOutCard } from './hand-out-card'
import { PayCode } from './pay-code'
import { ReleaseStep } from './release-step'
import { RestOfDeposit } from './rest-of-deposit'
import { TakeBackCard } from './take-back-card'

type Props = {
  booking: WholeBooking
  view: DepositView | null
  /** Taken back as damaged, and nobody has said yet what it costs. */
  undecided: boolean
  /** Asked for by link, and not paid yet. */
  owed: number
  duties: Duty[]
  at: Date
}

/** The one thing to do next, or why there is nothing to do. */
export function NextStep(props: Props) {
  const { booking, duties } = props
  if (payingOf(booking, props.at).kind === 'unpaid') return <PayCode {...props} />
  if (booking.state === 'CONFIRMED' && duties.includes('bookings')) return <HandOutCard {...props} />
  if (booking.state === 'OUT' && duties.includes('bookings')) return <TakeBackCard {...props} />
  if (booking.state === 'RETURNED' || booking.state === 'COMPLETED') return <AfterReturn {...props} />
  return (
    <Card title="What comes next">
      <p>{waiting(booking)}</p>
    </Card>
  )
}

function waiting({ state, holdUntil, location }: WholeBooking): string {
  switch (state) {
    case 'HELD':
      return holdUntil
        ? `The renter is still paying. The dates are held until ${formatTime(holdUntil, location.timeZone)}; unpaid, they are free again by themselves.`
        : 'The renter has paid, and the bank is being asked. The booking confirms itself as soon as it answers.'
    case 'CONFIRMED':
      return 'Paid and ready to be handed out by somebody with the duty Bookings.'
    case 'OUT':
      return 'The gear is with the renter, to be taken back by somebody with the duty Bookings.'
    case 'LAPSED':
      return 'Nobody paid in time. The gear is free for others; there is nothing to do.'
    default:
      return 'This booking is over. There is nothing to do.'
  }
}

const isOpenClaim = ({ state, collectedAt }: WholeBooking['claims'][number]): boolean =>
  isUndecided(state) || (mayBeCollected(state) && collectedAt === null)

const isLate = ({ lateMinor, lateDecidedAt }: WholeBooking): boolean =>
  lateMinor !== null && lateDecidedAt === null

function AfterReturn({ booking, view, undecided, owed, duties, at }: Props) {
  // What the bank has not answered, or answered with no, is told on top of the page with what to do about it.
  if (view?.inFlight || isTrouble(booking.deposit?.captures.at(-1))) return null
  if (booking.claims.some(isOpenClaim)) {
    return (
      <Card title="A damage claim is open">
        <p>
          The gear is back. The deposit is kept for the claim until that has ended;{' '}
          <a href="#claim" className="link">
            how it stands
          </a>{' '}
          is below.
        </p>
      </Card>
    )
  }
  if (view && (view.release || view.mayRelease))
    return <ReleaseStep booking={booking} view={view} undecided={undecided} duties={duties} at={at} />
  const { number, location } = booking
  const rest = view && <RestOfDeposit view={view} timeZone={location.timeZone} />
  if (!view || !(undecided || view.mayPayBack)) {
    // What is to be decided about it stands in a card of its own.
    if (isLate(booking) && owed === 0 && !view?.refundPends) return null
    return (
      <Card
        title={
          owed > 0
            ? 'Waiting for the renter to pay'
            : view?.refundPends
              ? 'On its way back'
              : 'Nothing left to do'
        }
      >
        {owed > 0 && (
          <p>
            <Amount minor={owed} currency={booking.currency} className="font-semibold" /> is asked for by
            link. A letter has gone out, and the page of the booking asks for it too.
          </p>
        )}
        <p>
          The gear is back. {rest ?? 'There was no deposit.'}
          {view?.mayCapture && ' Damage found later can still be captured under the payments below.'}
        </p>
      </Card>
    )
  }
  const mayDecide = duties.includes('deposits')
  return (
    <Card title={undecided ? 'Damaged: decide about the deposit' : 'Pay back the deposit'} tone="waiting">
      <p>{rest}</p>
      {!mayDecide && <p className="font-medium">Somebody with the duty Deposits decides about it.</p>}
      {mayDecide && (
        <div className="flex flex-wrap items-start gap-3">
          {undecided && (
            <ButtonLink tone="signal" href={`/desk/bookings/${number}/claim`}>
              Claim the damage
            </ButtonLink>
          )}
          {undecided && view.mayCapture && (
            <ButtonLink tone="quiet" href={`/desk/bookings/${number}/deposit?reason=DAMAGE`}>
              {view.isPaidIn ? 'Keep part of the deposit' : 'Capture deposit'}
            </ButtonLink>
          )}
          {view.mayPayBack && (
            <DeedForm
              action={payBackDeposit.bind(null, number)}
              tone={undecided ? 'quiet' : 'signal'}
              pendingLabel="Paying back …"
            >
              Pay back <Amount minor={view.left} currency={view.currency} />
            </DeedForm>
          )}
        </div>
      )}
    </Card>
  )
}
