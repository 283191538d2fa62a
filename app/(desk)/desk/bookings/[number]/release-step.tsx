import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { LookAgain } from '@/app/_ui/look-again'
import { Instant } from '@/app/_ui/period'
import { TimeLeft } from '@/app/_ui/time-left'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Duty } from '@/lib/people/duty'
import { keepDepositAfterAll, letDepositGo } from './actions'
import { DeedForm } from './deed-form'
import type { DepositView } from './deposit-view'
import { RestOfDeposit } from './rest-of-deposit'

type Props = { booking: WholeBooking; view: DepositView; undecided: boolean; duties: Duty[]; at: Date }

/** Where a deposit does not go away by itself, letting it go is the last thing to do; a slip can be taken back for a minute. */
export function ReleaseStep(props: Props) {
  return props.view.release ? <GoingOut {...props} /> : <ToRelease {...props} />
}

function ToRelease({ booking, view, undecided, duties }: Props) {
  const { number, location } = booking
  const { timeZone } = location
  const { left, currency, releaseDueAt } = view
  const mayDecide = duties.includes('deposits')
  return (
    <Card title={undecided ? 'Damaged: decide about the deposit' : 'Release the deposit'} tone="waiting">
      <p>
        <RestOfDeposit view={view} timeZone={timeZone} />
      </p>
      {releaseDueAt && (
        <p>
          Release it by <Instant at={releaseDueAt} timeZone={timeZone} />, so that the renter has the money
          back.
        </p>
      )}
      {!mayDecide && <p className="font-medium">Somebody with the duty Deposits decides about it.</p>}
      {mayDecide && (
        <div className="flex flex-wrap items-start gap-3">
          {view.mayCapture && undecided && (
            <ButtonLink tone="signal" href={`/desk/bookings/${number}/deposit?reason=DAMAGE`}>
              Capture deposit
            </ButtonLink>
          )}
          <DeedForm
            action={letDepositGo.bind(null, number)}
            tone={undecided ? 'quiet' : 'signal'}
            pendingLabel="Releasing …"
          >
            Release <Amount minor={left} currency={currency} />
          </DeedForm>
        </div>
      )}
    </Card>
  )
}

function GoingOut({ booking, view, duties, at }: Props) {
  const { number } = booking
  const { left, currency, release } = view
  const seconds = release ? (release.sendFrom.getTime() - at.getTime()) / 1000 : 0
  return (
    <Card title="The deposit is being released" tone="ours">
      <p>
        <Amount minor={left} currency={currency} className="font-semibold" />{' '}
        {seconds > 0 ? (
          <>
            are released in a moment <TimeLeft seconds={seconds} />. Until then the release can be taken back.
          </>
        ) : (
          'are on their way to the bank.'
        )}
      </p>
      {seconds > 0 && duties.includes('deposits') && (
        <DeedForm action={keepDepositAfterAll.bind(null, number)} tone="quiet" pendingLabel="Taking back …">
          Take the release back
        </DeedForm>
      )}
      <LookAgain everySeconds={seconds > 0 ? Math.min(seconds + 1, 20) : 3} />
    </Card>
  )
}
