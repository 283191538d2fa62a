import type { Metadata } from 'next'
import { useLanguage } from '#language'
import { CancelOutcome, CancelSteps } from '@/app/_money/cancel-outcome'
import { privatePath } from '@/app/_paths/path-here'
import { requireBooking } from '@/app/_session/require-booking'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Period } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { PartyNote } from '@/app/(shop)/b/[number]/[key]/party-note'
import { policyNow } from '@/lib/booking/cancellation-policy'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { foreseeCancel } from '@/lib/booking/foresee-cancel'
import type { CancelPlan } from '@/lib/booking/plan-cancel'
import { now } from '@/lib/clock'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'
import { CancelForm } from './cancel-form'

type Props = { params: Promise<{ number: string; key: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(BOOKING)).cancel.title, robots: { index: false, follow: false } }
}

/** What cancelling means for the renter's money, before they press the button. */
export default async function CancelPage({ params }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const at = await now()
  const path = await privatePath(number, key)
  const { cancel: say } = await wordsHere(BOOKING)
  const foreseen = await foreseeCancel(booking.id, at)
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <PageHead
        title={say.title}
        lead={
          <>
            {booking.number},{' '}
            <Period from={booking.fromAt} until={booking.untilAt} timeZone={booking.location.timeZone} year />
          </>
        }
      />
      {foreseen.ok && <PartyNote booking={booking} about="cancel" />}
      {foreseen.ok ? (
        <Decide booking={booking} plan={foreseen.value} at={at} path={path} />
      ) : (
        <Closed booking={booking} path={path} />
      )}
    </div>
  )
}

type DecideProps = { booking: WholeBooking; plan: CancelPlan; at: Date; path: string }

function Decide({ booking, plan, at, path }: DecideProps) {
  const language = useLanguage()
  const { cancel: say } = BOOKING[language]
  const { currency, fromAt, location } = booking
  const allBack = plan.parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const back = formatMoney({ minor: allBack, currency }, LOCALES[language])
  return (
    <Card title={say.money}>
      <CancelOutcome plan={plan} currency={currency} timeZone={location.timeZone} to="renter" />
      {plan.paid && (
        <div className="grid gap-2 border-t border-line pt-4">
          <p className="text-sm font-semibold">{say.byTerms}</p>
          <CancelSteps policy={policyNow(booking)} fromAt={fromAt} at={at} timeZone={location.timeZone} />
        </div>
      )}
      <p>{say.atOnce}</p>
      <CancelForm
        path={path}
        backMinor={plan.backMinor}
        keptMinor={plan.keptMinor}
        say={{
          button: allBack > 0 ? say.andBack(back) : say.title,
          cancelling: say.cancelling,
          keep: say.keep,
        }}
      />
    </Card>
  )
}

function Closed({ booking, path }: { booking: WholeBooking; path: string }) {
  const { cancel: say, back } = BOOKING[useLanguage()]
  const { cancelledAt, location } = booking
  return (
    <Notice
      title={cancelledAt ? say.isCancelled : say.closed}
      action={
        <ButtonLink href={path} tone="quiet" size="small">
          {back}
        </ButtonLink>
      }
    >
      {!cancelledAt && <p>{say.call(location.phone, location.email)}</p>}
    </Notice>
  )
}
