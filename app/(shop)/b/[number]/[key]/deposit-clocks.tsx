import type { ReactNode } from 'react'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Day } from '@/app/_ui/period'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'

/** The two deadlines of an approved deposit, in the words of somebody whose money it is. */
export function DepositClocks({ booking: { deposit, location }, at }: { booking: WholeBooking; at: Date }) {
  const { clocks: say } = useWords(DEPOSIT)
  if (!deposit || deposit.ending === 'REFUND' || deposit.endedAt || !deposit.capturableUntil) return null
  const { guaranteedUntil, capturableUntil } = deposit
  const isBlocked = guaranteedUntil !== null && guaranteedUntil > at
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {guaranteedUntil && (
        <Clock icon="lock" label={say.guaranteed} note={isBlocked ? say.aside : say.notAside}>
          <Day at={guaranteedUntil} timeZone={location.timeZone} />
        </Clock>
      )}
      <Clock icon="clock" label={say.capturable} note={say.after}>
        <Day at={capturableUntil} timeZone={location.timeZone} />
      </Clock>
    </ul>
  )
}

type ClockProps = { icon: 'lock' | 'clock'; label: string; note: string; children: ReactNode }

const Clock = ({ icon, label, note, children }: ClockProps) => (
  <li className="flex items-start gap-3">
    <span className="flex size-10 flex-none items-center justify-center rounded-full bg-fjord-soft text-fjord">
      <Icon name={icon} />
    </span>
    <p className="text-sm text-ink-soft">
      {label}
      <span className="block text-base font-semibold text-ink">{children}</span>
      {note}
    </p>
  </li>
)
