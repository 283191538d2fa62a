import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { REASON_LENGTH } from '@/lib/booking/hand-out-anyway'
import type { LateStep } from '@/lib/booking/late-fee'
import type { Duty } from '@/lib/people/duty'
import { letLateGo } from './actions'
import type { DepositView } from './deposit-view'
import { ReasonForm } from './reason-form'

type Props = { booking: WholeBooking; view: DepositView | null; duties: Duty[] }

/** What being late costs by what was promised, until somebody has decided about it. */
export function LateCard({ booking, view, duties }: Props) {
  const { late, lateMinor, lateDecidedAt, currency, number } = booking
  if (lateMinor === null || lateDecidedAt) return null
  const { steps } = late as { steps: LateStep[] }
  const base = `/desk/bookings/${number}`
  const amount = (lateMinor / 100).toFixed(2)
  const fromDeposit = view?.mayCapture === true && view.left >= lateMinor
  return (
    <Card title="Came back late" tone="waiting">
      <p>
        By what the renter accepted, being late costs{' '}
        <Amount minor={lateMinor} currency={currency} className="font-semibold" />. Hours in which the shop
        was closed are not counted.
      </p>
      <ul className="grid gap-1 text-sm">
        {steps.map(({ description, hours, feeMinor }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of the same thing may be just as late.
          <li key={at} className="flex flex-wrap justify-between gap-x-6">
            <span>
              {description}: {hours} {hours === 1 ? 'started hour' : 'started hours'}
            </span>
            <Amount minor={feeMinor} currency={currency} />
          </li>
        ))}
      </ul>
      {duties.includes('deposits') ? (
        <>
          <div className="flex flex-wrap items-start gap-3">
            {fromDeposit && (
              <ButtonLink tone="signal" href={`${base}/deposit?reason=DELAY&amount=${amount}`}>
                Take it from the deposit
              </ButtonLink>
            )}
            <ButtonLink
              tone={fromDeposit ? 'quiet' : 'signal'}
              href={`${base}/extra?reason=DELAY&amount=${amount}`}
            >
              Ask the renter to pay it
            </ButtonLink>
          </div>
          {fromDeposit && view.isCapturedOnce && (
            <p className="text-sm text-ink-soft">
              This deposit can be captured once only: where there is damage too, take both in one sum.
            </p>
          )}
          <Disclosure summary="Let it go">
            <ReasonForm
              action={letLateGo.bind(null, number)}
              most={REASON_LENGTH}
              label="Why the renter does not have to pay it"
              button="Let the fee go"
              pending="Letting it go …"
            />
          </Disclosure>
        </>
      ) : (
        <p className="font-medium">Somebody with the duty Deposits decides about it.</p>
      )}
    </Card>
  )
}
