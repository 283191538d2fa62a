import { useLanguage } from '#language'
import { CANCEL_WORDS } from '@/app/_money/cancel-words'
import { PaidOtherwise } from '@/app/_money/paid-otherwise'
import { SumRow } from '@/app/_money/sum-row'
import { Amount } from '@/app/_ui/amount'
import { Instant, Period } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { OwnChange } from '@/lib/booking/foresee-own-change'

type Props = { change: OwnChange; timeZone: string }

/** What other dates do to the money, before anybody presses the button; and by when it is to be paid. */
export function ChangedMoney({ change, timeZone }: Props) {
  const { plan, rentMinor, percent, currency, fallback } = change
  const language = useLanguage()
  const say = CHANGE[language]
  const { linkMinor, carriedMinor, backMinor, keptMinor } = plan
  const amount = (minor: number) => <Amount minor={minor} currency={currency} className="font-semibold" />
  return (
    <div className="grid gap-3">
      <dl className="grid gap-1.5">
        <SumRow term={say.rentWas} detail={amount(rentMinor.was)} />
        <SumRow term={say.rentIs} detail={amount(rentMinor.is)} />
        {linkMinor > 0 && <SumRow term={say.toPay} detail={amount(linkMinor)} />}
        {backMinor > 0 && <SumRow term={say.goesBack} detail={amount(backMinor)} />}
        {keptMinor > 0 && <SumRow term={say.stays} detail={amount(keptMinor)} />}
      </dl>
      <p className="text-sm text-ink-soft">
        {linkMinor > 0 && say.payFirst}
        {fallback &&
          say.payUntil(
            <strong>
              <Instant at={fallback.payUntil} timeZone={timeZone} />
            </strong>,
            <Period {...fallback.period} timeZone={timeZone} />,
          )}
        {linkMinor > 0 &&
          carriedMinor > 0 &&
          say.carried(<Amount minor={carriedMinor} currency={currency} />)}
        {keptMinor > 0 && say.byTerms(percent)}
        {backMinor > 0 && CANCEL_WORDS[language].wayBackRenter}
        {plan.kind === 'NOTHING' && say.same}
        {plan.kind === 'BACK' && backMinor + keptMinor === 0 && say.notAsked}
      </p>
      <PaidOtherwise parts={plan.parts} currency={currency} />
    </div>
  )
}
