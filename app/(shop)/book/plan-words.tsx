import { Amount } from '@/app/_ui/amount'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Day, Instant } from '@/app/_ui/period'
import { BOOK } from '@/app/(shop)/_say/book'
import { type DepositPlan, doesCover } from '@/lib/payment/deposit-plan'

type PlanWordsProps = { plan: DepositPlan; depositMinor: number; currency: string; timeZone: string }

/** When the bank is asked to approve the deposit, before anybody commits to it; nothing to say when that is now and once. */
export function PlanWords({ plan, depositMinor, currency, timeZone }: PlanWordsProps) {
  const { plan: say } = useWords(BOOK)
  const { kind, secureAt, renewAt, coveredUntil } = plan
  if (kind === 'PAY_AND_REFUND' || (!secureAt && renewAt.length === 0 && doesCover(plan))) return null
  const amount = <Amount minor={depositMinor} currency={currency} className="font-semibold" />
  return (
    <div className="flex gap-2.5 rounded-control bg-fjord-soft p-3 text-sm">
      <Icon name="calendar" size={18} className="mt-0.5 flex-none text-fjord" />
      <div className="grid gap-2">
        {secureAt ? (
          <p>
            {say.later(
              <strong>
                <Instant at={secureAt} timeZone={timeZone} year />
              </strong>,
              amount,
            )}
          </p>
        ) : (
          <p>{say.now(amount)}</p>
        )}
        {renewAt.length > 0 && <Renewals dates={renewAt} timeZone={timeZone} />}
        {!doesCover(plan) && <p>{say.uncovered(<Day at={coveredUntil} timeZone={timeZone} />)}</p>}
      </div>
    </div>
  )
}

type RenewalsProps = { dates: Date[]; timeZone: string }

function Renewals({ dates, timeZone }: RenewalsProps) {
  const { plan: say } = useWords(BOOK)
  const [first] = dates
  return (
    <>
      <p>
        {first && dates.length === 1
          ? say.anewOnce(<Day at={first} timeZone={timeZone} />)
          : say.anewTimes(dates.length)}
      </p>
      {dates.length > 1 && (
        <ul className="grid grid-cols-[auto_auto] justify-start gap-x-6 gap-y-1 font-medium tabular-nums">
          {dates.map((date) => (
            <li key={date.toISOString()} className="whitespace-nowrap">
              <Day at={date} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
      <p>{say.letGo}</p>
    </>
  )
}
