import { Amount } from '@/app/_ui/amount'
import { Icon } from '@/app/_ui/icon'
import { Instant } from '@/app/_ui/period'
import { PURPOSES } from '@/app/_words/attempts'
import { WHY_NOT } from '@/app/_words/why-not'
import type { PlannedPart, Returnable } from '@/lib/payment/plan-refund'

type Props = { parts: PlannedPart[]; taken: Returnable[]; currency: string; timeZone: string }

/** How an amount goes back: what of it goes the way it came, from which capture, and what cannot and why. */
export function PlanList({ parts, taken, currency, timeZone }: Props) {
  return (
    <ul className="grid gap-3">
      {parts.map((part) => {
        const from = taken.find(
          ({ captureId, purpose }) => captureId === part.captureId && purpose === part.purpose,
        )
        return (
          <li key={`${part.captureId} ${part.purpose}`} className="flex items-start gap-3">
            <Icon
              name={part.whyNot ? 'warning' : 'arrow-left'}
              size={18}
              className={`mt-1 flex-none ${part.whyNot ? 'text-signal-ink' : 'text-fjord'}`}
            />
            <p className="min-w-0 flex-1">
              <Amount minor={part.amountMinor} currency={currency} className="font-semibold" />{' '}
              {part.whyNot ? (
                <>to be paid back in another way: {WHY_NOT.en[part.whyNot]}.</>
              ) : (
                <>back to {from?.method || 'where it came from'}.</>
              )}
              {from && (
                <span className="block text-sm text-ink-soft">
                  {PURPOSES.en[part.purpose]}, captured{' '}
                  <Instant at={new Date(from.capturedAt)} timeZone={timeZone} year />
                </span>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
