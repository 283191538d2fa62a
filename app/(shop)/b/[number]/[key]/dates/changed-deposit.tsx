import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { ForeseenDeposit } from '@/lib/booking/deposit-after'

type Props = { deposit: ForeseenDeposit; currency: string; timeZone: string }

/** What becomes of the deposit with other dates. */
export function ChangedDeposit({ deposit, currency, timeZone }: Props) {
  const { deposit: say } = useWords(CHANGE)
  const { kind, limitMinor, secureAt } = deposit
  if (kind === 'NONE') return null
  const amount = <Amount minor={limitMinor} currency={currency} className="font-semibold" />
  const when = secureAt && <Instant at={secureAt} timeZone={timeZone} year />
  if (kind === 'LATER' && when) return <p>{say.later(amount, when)}</p>
  return (
    <p>
      {say.stays(amount)} {kind === 'ANEW' && when && say.anew(when)}
    </p>
  )
}
