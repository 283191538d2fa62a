import { randomUUID } from 'node:crypto'
import { CancelSteps } from '@/app/_money/cancel-outcome'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { Notice } from '@/app/_ui/notice'
import { Period } from '@/app/_ui/period'
import { type RenterRefusal, sentenceIn } from '@/app/_words/refusals'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { foreseeOwnChange, type OwnChange } from '@/lib/booking/foresee-own-change'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import type { Refused } from '@/lib/outcome'
import { formatPeriod, type Period as Span } from '@/lib/period'
import { ChangeForm } from './change-form'
import { ChangedDeposit } from './changed-deposit'
import { ChangedMoney } from './changed-money'
import { nearestOf } from './nearest-of'

type Props = { booking: WholeBooking; period: Span; path: string; at: Date }

/** What the dates that were asked for would mean, and the button that takes them; or why they cannot be had, and what can. */
export async function Outcome({ booking, period, path, at }: Props) {
  const foreseen = await foreseeOwnChange({ bookingId: booking.id, period }, at)
  if (!foreseen.ok) return <Instead refusal={foreseen} booking={booking} period={period} path={path} />
  return <Foreseen change={foreseen.value} booking={booking} path={path} at={at} />
}

type ForeseenProps = { change: OwnChange; booking: WholeBooking; path: string; at: Date }

async function Foreseen({ change, booking, path, at }: ForeseenProps) {
  const language = await askedLanguage()
  const say = CHANGE[language]
  const { timeZone } = booking.location
  const { was, period, plan, currency, policy, seen } = change
  const amount = (minor: number) => formatMoney({ minor, currency }, LOCALES[language])
  const shown = { from: period.from.toISOString(), until: period.until.toISOString(), seen }
  return (
    <Card title={say.outcome} tone="ours">
      <div className="grid gap-0.5">
        <p className="text-lg font-semibold">
          <Period {...period} timeZone={timeZone} year />
        </p>
        <p className="text-sm text-ink-soft">
          {say.before(<Period {...was} timeZone={timeZone} year />)} {say.free}
        </p>
      </div>
      <ChangedMoney change={change} timeZone={timeZone} />
      <ChangedDeposit deposit={change.deposit} currency={currency} timeZone={timeZone} />
      <div className="grid gap-2 border-t border-line pt-4">
        <p className="text-sm font-semibold">{say.cancelling}</p>
        <CancelSteps policy={policy} fromAt={period.from} at={at} timeZone={timeZone} />
      </div>
      <ChangeForm
        path={path}
        shown={{ ...shown, requestId: randomUUID() }}
        say={{
          button:
            plan.linkMinor > 0
              ? say.andPay(amount(plan.linkMinor))
              : plan.backMinor > 0
                ? say.andBack(amount(plan.backMinor))
                : say.title,
          ...{ changing: say.changing, keep: say.keep },
        }}
      />
    </Card>
  )
}

type InsteadProps = { refusal: Refused<RenterRefusal>; booking: WholeBooking; period: Span; path: string }

async function Instead({ refusal, booking: { location }, period, path }: InsteadProps) {
  const language = await askedLanguage()
  const say = CHANGE[language]
  return (
    <Notice tone="problem" title={say.cannot} announce>
      <p>{sentenceIn(language, refusal)}</p>
      {nearestOf(refusal, period).map((other) => (
        <div key={`${+other.from} ${+other.until}`}>
          <ButtonLink href={withDates(`${path}/dates`, typedOf(location, other))} tone="quiet" size="small">
            {say.lookAt(formatPeriod(other, location.timeZone, LOCALES[language]))}
          </ButtonLink>
        </div>
      ))}
    </Notice>
  )
}
