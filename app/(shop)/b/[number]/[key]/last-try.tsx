import { useLanguage } from '#language'
import { Amount } from '@/app/_ui/amount'
import { Notice } from '@/app/_ui/notice'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { BookingPayment, LastTry as Ended } from '@/lib/booking/paying'
import { LOCALES } from '@/lib/language'
import { formatTime } from '@/lib/period'

type LastTryProps = { lastTry: Ended; payment: BookingPayment; declinedAt: Date | null; timeZone: string }

/** How the last try to pay ended, when it did not end well. */
export function LastTry({ lastTry, payment, declinedAt, timeZone }: LastTryProps) {
  const { authorizedMinor, currency, id } = payment
  const language = useLanguage()
  const { lastTry: say } = BOOKING[language]
  const amount = authorizedMinor > 0 && <Amount minor={authorizedMinor} currency={currency} />
  if (lastTry === 'declined' || declinedAt) {
    return (
      <Notice tone="problem" title={say.declinedTitle}>
        <p>
          {declinedAt && say.declinedAt(formatTime(declinedAt, timeZone, LOCALES[language]))}
          {say.nothing} {amount && <>{say.letGo(amount)} </>}
          {say.another}
        </p>
      </Notice>
    )
  }
  if (lastTry === 'no-answer') {
    return (
      <Notice tone="problem" title={say.noAnswerTitle}>
        <p>{say.noAnswer}</p>
      </Notice>
    )
  }
  if (lastTry === 'refused') {
    return (
      <Notice tone="problem" title={say.oursTitle}>
        <p>
          {amount ? say.ours(amount) : say.notOpened}{' '}
          {say.mention(<code className="font-semibold">{id.slice(-8)}</code>)}
        </p>
      </Notice>
    )
  }
  return null
}
