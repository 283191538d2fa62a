import { CancelSteps } from '@/app/_money/cancel-outcome'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { mayStep } from '@/lib/booking/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'

type Props = { booking: WholeBooking; path: string; at: Date }

/** The way to cancel, with what it costs by now and later; gone once the rental has begun. */
export function ChangeOfPlans({ booking, path, at }: Props) {
  const { cancel: say } = useWords(BOOKING)
  const { state, fromAt, cancellation, location } = booking
  const isPaid = mayStep(state, 'cancel')
  if (at >= fromAt || !(isPaid || mayStep(state, 'giveUp'))) return null
  return (
    <Card title={say.plans}>
      {isPaid ? (
        <CancelSteps cancellation={cancellation} fromAt={fromAt} at={at} timeZone={location.timeZone} />
      ) : (
        <p>{say.unpaid}</p>
      )}
      <div>
        <ButtonLink href={`${path}/cancel`} tone="quiet" size="small">
          {say.title}
        </ButtonLink>
      </div>
    </Card>
  )
}
