import { Amount } from '@/app/_ui/amount'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Instant } from '@/app/_ui/period'
import { Progress } from '@/app/_ui/progress'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { AttemptKind } from '@/lib/generated/prisma/client'
import type { Attempt } from './deposit-view'

type Props = { booking: WholeBooking; attempts: Attempt[]; names: Map<string, string> }

const WHAT: Record<AttemptKind, string> = {
  CHECKOUT: 'opening a payment page for',
  CAPTURE: 'capturing',
  RELEASE: 'releasing',
  REFUND: 'paying back',
  STORED_CARD: 'asking the stored card for',
}

/** Asked, and not answered: the page keeps looking, and nobody has to do anything. */
export function UnderWay({ booking, attempts, names }: Props) {
  const { currency, location } = booking
  return (
    <Notice title="We are asking the bank" announce>
      {attempts.map(({ id, kind, amountMinor, createdAt, fate, actorId }) => (
        <p key={id}>
          {(actorId && names.get(actorId)) ?? 'Kickstand'} is {WHAT[kind]}{' '}
          <Amount minor={amountMinor} currency={currency} className="font-semibold" />, since{' '}
          <Instant at={createdAt} timeZone={location.timeZone} />.{' '}
          {fate === 'UNKNOWN' &&
            'The answer got lost on the way. It is asked again, and nothing is taken twice.'}
        </p>
      ))}
      <Progress label="This page shows the answer as soon as it is there." />
      <LookAgain everySeconds={2} />
    </Notice>
  )
}
