import { CancelSteps } from '@/app/_money/cancel-outcome'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { CHANGE } from '@/app/(shop)/_say/change'
import { mayStep } from '@/lib/booking/booking'
import { policyNow } from '@/lib/booking/cancellation-policy'
import type { WholeBooking } from '@/lib/booking/find-booking'

type Props = { booking: WholeBooking; path: string; at: Date }

/** The ways to other dates and to cancel, with what it costs by now and later; gone once the rental has begun. */
export function ChangeOfPlans({ booking, path, at }: Props) {
  const { cancel: say } = useWords(BOOKING)
  const change = useWords(CHANGE)
  const { state, fromAt, location } = booking
  const isPaid = mayStep(state, 'cancel')
  if (at >= fromAt || !(isPaid || mayStep(state, 'giveUp'))) return null
  return (
    <Card title={say.plans}>
      {isPaid ? (
        <CancelSteps policy={policyNow(booking)} fromAt={fromAt} at={at} timeZone={location.timeZone} />
      ) : (
        <p>{say.unpaid}</p>
      )}
      {isPaid && (
        <p className="text-sm">{change.untilWhen(<Instant at={fromAt} timeZone={location.timeZone} />)}</p>
      )}
      <div className="flex flex-wrap gap-3">
        {isPaid && (
          <ButtonLink href={`${path}/dates`} tone="quiet" size="small">
            {change.title}
          </ButtonLink>
        )}
        <ButtonLink href={`${path}/cancel`} tone="quiet" size="small">
          {say.title}
        </ButtonLink>
      </div>
    </Card>
  )
}
