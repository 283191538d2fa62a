import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { useWords } from '@/app/_ui/language/use-words'
import { Day } from '@/app/_ui/period'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import { ForgetForm } from './forget-form'

type Props = { booking: WholeBooking; path: string; at: Date }

/** The card that the renter let us store, what for, and the way to take that back. */
export function CardOnFile({ booking, path, at }: Props) {
  const { card: say } = useWords(DEPOSIT)
  const card = booking.storedCards.at(-1)
  if (!card) return null
  const { timeZone } = booking.location
  const isOver = card.usableUntil <= at
  const isDeletedThere = capabilitiesOf({ gateway: card.gateway, methodKind: 'CARD' }).forgetsCards
  if (card.forgottenAt || isOver) {
    return (
      <Card title={say.title}>
        <p>
          {say.was(card.label)}
          {card.forgottenAt
            ? say.forgotten(<Day at={card.forgottenAt} timeZone={timeZone} />)
            : say.ended(<Day at={card.usableUntil} timeZone={timeZone} />)}{' '}
          {say.noMore}
        </p>
        {card.forgottenAt && <p className="text-sm text-ink-soft">{say.deleted(isDeletedThere)}</p>}
      </Card>
    )
  }
  const most = <Amount minor={card.mostMinor} currency={card.currency} className="font-semibold" />
  return (
    <Card title={say.title}>
      <p>{say.kept(card.label, most, <Day at={card.usableUntil} timeZone={timeZone} />)}</p>
      <Disclosure summary={say.agreed}>
        <p className="text-sm">{card.consentText}</p>
      </Disclosure>
      <p className="text-sm text-ink-soft">{say.takeBack(isDeletedThere)}</p>
      <ForgetForm path={path} say={{ forget: say.forget, forgetting: say.forgetting }} />
    </Card>
  )
}
