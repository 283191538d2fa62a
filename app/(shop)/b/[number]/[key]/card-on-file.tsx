import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Day } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { ForgetForm } from './forget-form'

type Props = { booking: WholeBooking; path: string; at: Date }

/** The card that the renter let us store, what for, and the way to take that back. */
export function CardOnFile({ booking, path, at }: Props) {
  const card = booking.storedCards.at(-1)
  if (!card) return null
  const { timeZone } = booking.location
  const isOver = card.usableUntil <= at
  const isDeletedThere = capabilitiesOf({ gateway: card.gateway, methodKind: 'CARD' }).forgetsCards
  if (card.forgottenAt || isOver) {
    return (
      <Card title="Your card">
        <p>
          {card.label} was stored for this booking.{' '}
          {card.forgottenAt ? (
            <>
              It was forgotten on <Day at={card.forgottenAt} timeZone={timeZone} />.
            </>
          ) : (
            <>
              The time for that ended on <Day at={card.usableUntil} timeZone={timeZone} />.
            </>
          )}{' '}
          Nothing can be charged to it any more.
        </p>
        {card.forgottenAt && (
          <p className="text-sm text-ink-soft">
            Our key to the card is deleted. Its number was never with us; our payment service, where you typed
            it in, {isDeletedThere ? 'is told to delete it too' : 'keeps it by its own rules'}. What you had
            agreed to stays with us as proof of what was charged before.
          </p>
        )}
      </Card>
    )
  }
  return (
    <Card title="Your card">
      <p>
        You let us keep {card.label} for this booking, for at most{' '}
        <Amount minor={card.mostMinor} currency={card.currency} className="font-semibold" /> beyond the
        deposit, until <Day at={card.usableUntil} timeZone={timeZone} />. We tell you before we charge it.
      </p>
      <Disclosure summary="What you agreed to">
        <p className="text-sm">{card.consentText}</p>
      </Disclosure>
      <p className="text-sm text-ink-soft">
        You can take this back at any time. We then delete our key to the card, and nothing can be charged to
        it any more. Its number was never with us: it lies with our payment service, which{' '}
        {isDeletedThere ? 'we then tell to delete it too' : 'keeps it by its own rules'}.
      </p>
      <ForgetForm path={path} />
    </Card>
  )
}
