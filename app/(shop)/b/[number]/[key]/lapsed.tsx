import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Paying } from '@/lib/booking/paying'
import { bookAgainPath } from './book-again'

type LapsedProps = { booking: WholeBooking; paying: Extract<Paying, { kind: 'lapsed' }> }

/** The dates went back to others, and what became of money that came too late. */
export function Lapsed({ booking, paying: { money, amountMinor } }: LapsedProps) {
  const { lapsed: say } = useWords(BOOKING)
  const go = usePath()
  const amount = <Amount minor={amountMinor} currency={booking.currency} className="font-semibold" />
  const again = <ButtonLink href={go(bookAgainPath(booking))}>{say.see}</ButtonLink>
  if (money === 'none') {
    return (
      <Notice title={say.title} action={again}>
        <p>{say.unpaid}</p>
      </Notice>
    )
  }
  return (
    <Notice title={say.lateTitle} action={money !== 'going-back' && again}>
      <p>{say.late}</p>
      {money === 'released' && <p>{say.released(amount)}</p>}
      {money === 'refunded' && <p>{say.refunded(amount)}</p>}
      {money === 'going-back' && (
        <>
          <p>{say.goingBack(amount)}</p>
          <LookAgain everySeconds={5} />
        </>
      )}
    </Notice>
  )
}
