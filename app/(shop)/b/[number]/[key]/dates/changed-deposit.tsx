import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { ForeseenDeposit } from '@/lib/booking/foresee-deposit'

type Props = { deposit: ForeseenDeposit; currency: string; timeZone: string }

/** What becomes of the deposit with other dates. */
export function ChangedDeposit({ deposit, currency, timeZone }: Props) {
  const { deposit: say } = useWords(CHANGE)
  const { kind, limitMinor, secureAt } = deposit
  if (kind === 'NONE') return null
  const amount = <Amount minor={limitMinor} currency={currency} className="font-semibold" />
  return (
    <p>
      {kind === 'LATER' && secureAt
        ? say.later(amount, <Instant at={secureAt} timeZone={timeZone} year />)
        : say.stays(amount)}
      {kind === 'ANEW' && say.anew}
    </p>
  )
}
