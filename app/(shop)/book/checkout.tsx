import type { ReactNode } from 'react'
import { whoAsks } from '@/app/_session/who-asks'
import { Disclosure } from '@/app/_ui/disclosure'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { findCardConsent } from '@/lib/booking/find-card-consent'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Quote, Quoted, WantedLine } from '@/lib/booking/quote'
import { termsOf } from '@/lib/booking/terms-of'
import { formatMoney } from '@/lib/money'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { BookForm } from './book-form'
import { dueNow } from './due-now'
import { gearOf } from './read-lines'

type CheckoutProps = {
  quoted: Quoted
  plan: DepositPlan | null
  lines: WantedLine[]
  request: string
  shortage: ReactNode
}

/** Hands the form what the renter sees, so that nothing else can be agreed to; a request id makes a double click one booking. */
export async function Checkout({ quoted, plan, lines, request, shortage }: CheckoutProps) {
  const { quote, location } = quoted
  const { rentMinor, depositMinor } = quote
  const [terms, consent, visitor] = await Promise.all([
    termsOf(quote, location, plan),
    findCardConsent(quote, location),
    whoAsks(),
  ])
  const hidden: [string, string][] = [
    ['requestId', request],
    ['locationId', location.id],
    ['from', quote.fromAt],
    ['until', quote.untilAt],
    ['rentMinor', String(rentMinor)],
    ['depositMinor', String(depositMinor)],
    ['termsHash', terms.hash],
    ...gearOf(lines),
  ]
  return (
    <BookForm
      hidden={hidden}
      email={visitor && visitor.duties.length === 0 ? visitor.email : ''}
      shortage={shortage}
      terms={
        <Disclosure summary={`Rental terms, version ${terms.version}`}>
          <TermsText text={terms.text} />
        </Disclosure>
      }
      consent={consent && { text: consent.text, hash: consent.hash }}
      submit={`Go to payment, ${formatMoney({ minor: dueNow(quote, plan), currency: quote.currency })}`}
      after={afterwards(quote, plan)}
    />
  )
}

function afterwards(quote: Quote, plan: DepositPlan | null): string {
  const { rentMinor, depositMinor, currency } = quote
  const say = (minor: number) => formatMoney({ minor, currency })
  const deposit =
    depositMinor === 0
      ? ''
      : plan?.kind === 'NEAR_HAND_OUT'
        ? `; the deposit of ${say(depositMinor)} is approved later`
        : `; the deposit of ${say(depositMinor)} is only approved`
  return `You approve ${say(dueNow(quote, plan))} on the next page. ${say(rentMinor)} is taken at once${deposit}. We keep the gear for you for ${HOLD_MINUTES} minutes meanwhile.`
}
