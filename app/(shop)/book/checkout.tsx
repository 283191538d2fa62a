import type { ReactNode } from 'react'
import { addingHere } from '@/app/_session/adding'
import { whoAsks } from '@/app/_session/who-asks'
import { Disclosure } from '@/app/_ui/disclosure'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { isFor } from '@/app/(shop)/_adding/is-for'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { BOOK } from '@/app/(shop)/_say/book'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { findCardConsent } from '@/lib/booking/find-card-consent'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Quoted, WantedLine } from '@/lib/booking/quote'
import { termsOf } from '@/lib/booking/terms-of'
import type { MethodKind } from '@/lib/gateway/methods'
import { hasCarrier } from '@/lib/notice/texts/carrier'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { BookForm } from './book-form'
import { PlanWords } from './plan-words'
import { gearOf } from './read-lines'
import { Summary } from './summary'
import { hiddenWho, WhoAdds } from './who-adds'

type CheckoutProps = {
  quoted: Quoted
  /** What the renter has chosen to pay with, where the shop asks. */
  method: MethodKind | null
  plan: DepositPlan | null
  dates: Dates
  lines: WantedLine[]
  request: string
  shortage: ReactNode
  at: Date
}

/** Hands the form what the renter sees, so that nothing else can be agreed to; a request id makes a double click one booking. */
export async function Checkout({ quoted, method, plan, dates, lines, request, shortage, at }: CheckoutProps) {
  const { quote, location } = quoted
  const { rentMinor, depositMinor, vatMinor, currency } = quote
  const language = await askedLanguage()
  const [terms, consent, visitor, open] = await Promise.all([
    termsOf(quote, location, plan, at, language),
    findCardConsent(quote, location, method, language),
    whoAsks(),
    addingHere(),
  ])
  const adding = open && isFor(open.first, dates) ? open : null
  const hidden: [string, string][] = [
    ['requestId', request],
    ['locationId', location.id],
    ['from', quote.fromAt],
    ['until', quote.untilAt],
    ['depositMinor', String(depositMinor)],
    ['termsHash', terms.hash],
    ...(method ? [['method', method] as [string, string]] : []),
    ...gearOf(lines),
    ...(adding ? hiddenWho(adding.first, adding.pass) : []),
  ]
  return (
    <BookForm
      say={BOOK[language].form}
      hidden={hidden}
      who={adding && <WhoAdds first={adding.first} />}
      email={visitor && visitor.duties.length === 0 ? visitor.email : ''}
      shortage={shortage}
      summary={<Summary quote={quote} dates={dates} />}
      plan={
        plan && (
          <PlanWords
            plan={plan}
            depositMinor={depositMinor}
            currency={currency}
            timeZone={location.timeZone}
          />
        )
      }
      base={{
        ...{ currency, rentMinor, depositMinor, vatMinor },
        isDepositLater: plan?.kind === 'NEAR_HAND_OUT',
        hasGoods: quote.lines.some(({ isSold }) => isSold),
      }}
      terms={
        <Disclosure summary={BOOK[language].termsVersion(terms.version)}>
          <TermsText text={terms.text} />
        </Disclosure>
      }
      consent={consent && { text: consent.text, hash: consent.hash }}
      texts={hasCarrier() ? BOOK[language].texts : null}
      minutes={HOLD_MINUTES}
    />
  )
}
