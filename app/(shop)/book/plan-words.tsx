import { Amount } from '@/app/_ui/amount'
import { Icon } from '@/app/_ui/icon'
import { Day, Instant } from '@/app/_ui/period'
import { type DepositPlan, doesCover } from '@/lib/payment/deposit-plan'

type PlanWordsProps = { plan: DepositPlan; depositMinor: number; currency: string; timeZone: string }

/** When the bank is asked to approve the deposit, before anybody commits to it; nothing to say when that is now and once. */
export function PlanWords({ plan, depositMinor, currency, timeZone }: PlanWordsProps) {
  const { kind, secureAt, renewAt, coveredUntil } = plan
  if (kind === 'PAY_AND_REFUND' || (!secureAt && renewAt.length === 0 && doesCover(plan))) return null
  const amount = <Amount minor={depositMinor} currency={currency} className="font-semibold" />
  return (
    <div className="flex gap-2.5 rounded-control bg-fjord-soft p-3 text-sm">
      <Icon name="calendar" size={18} className="mt-0.5 flex-none text-fjord" />
      <div className="grid gap-2">
        {secureAt ? (
          <p>
            Your deposit need not be blocked yet. On{' '}
            <strong>
              <Instant at={secureAt} timeZone={timeZone} year />
            </strong>{' '}
            we send you a link to approve {amount} with your bank. Please do that before you pick up the gear:
            we can hand it out only then.
          </p>
        ) : (
          <p>You approve {amount} now, together with the rent.</p>
        )}
        {renewAt.length > 0 && <Renewals dates={renewAt} timeZone={timeZone} />}
        {!doesCover(plan) && (
          <p>
            No approval lasts longer than until <Day at={coveredUntil} timeZone={timeZone} />. We rent the
            gear to you for the days after it all the same.
          </p>
        )}
      </div>
    </div>
  )
}

type RenewalsProps = { dates: Date[]; timeZone: string }

function Renewals({ dates, timeZone }: RenewalsProps) {
  const [first] = dates
  return (
    <>
      <p>
        A bank keeps an approval for some days only, and your rental is longer. So we ask you to approve the
        deposit anew, by link,{' '}
        {first && dates.length === 1 ? (
          <>
            on <Day at={first} timeZone={timeZone} />.
          </>
        ) : (
          `${dates.length} times:`
        )}
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
      <p>The earlier approval is let go each time; for a short while your bank may show both.</p>
    </>
  )
}
