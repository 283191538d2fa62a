import { useWords } from '@/app/_ui/language/use-words'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { extensionsLeft, HOLD_RULE } from '@/lib/booking/hold-rule'
import { LongerForm } from './longer-form'

// Early enough to press a button, for whoever hears the page and does not see the time run down.
const SOON_MS = 3 * 60_000

/** More time for whoever needs it to pay, and a word in time before it is over. */
export function MoreTime({ booking, at, path }: { booking: WholeBooking; at: Date; path: string }) {
  const { toPay: say } = useWords(BOOKING)
  const { holdUntil } = booking
  if (holdUntil === null) return null
  const left = extensionsLeft(booking, at)
  const isSoon = holdUntil.getTime() - at.getTime() < SOON_MS
  return (
    <div className="grid gap-2">
      <p role="status" className="font-medium text-signal-ink empty:hidden">
        {isSoon && say.soon}
      </p>
      {left > 0 ? (
        <LongerForm
          path={path}
          seenUntil={holdUntil.toISOString()}
          say={{
            longer: say.longer(HOLD_RULE.extensionMinutes),
            keeping: say.keeping,
            left: say.longerLeft(left),
          }}
        />
      ) : (
        <p className="text-sm text-ink-soft">{say.longest}</p>
      )}
    </div>
  )
}
