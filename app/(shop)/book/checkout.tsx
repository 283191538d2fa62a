import type { ReactNode } from 'react'
import { whoAsks } from '@/app/_session/who-asks'
import { Disclosure } from '@/app/_ui/disclosure'
import { TermsText } from '@/app/(shop)/_terms/terms-text'
import { termsOf } from '@/lib/booking/book'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import type { Quoted, WantedLine } from '@/lib/booking/quote'
import { formatMoney } from '@/lib/money'
import { BookForm } from './book-form'
import { gearOf } from './read-lines'

type CheckoutProps = { quoted: Quoted; lines: WantedLine[]; request: string; shortage: ReactNode }

/** Hands the form what the renter sees, so that nothing else can be agreed to; a request id makes a double click one booking. */
export async function Checkout({ quoted: { quote, location }, lines, request, shortage }: CheckoutProps) {
  const { rentMinor, depositMinor, totalMinor, currency } = quote
  const terms = termsOf(quote, location)
  const visitor = await whoAsks()
  const say = (minor: number) => formatMoney({ minor, currency })
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
      submit={`Go to payment, ${say(totalMinor)}`}
      after={`You approve ${say(totalMinor)} on the next page. ${say(rentMinor)} is taken at once${
        depositMinor > 0 ? `; the deposit of ${say(depositMinor)} is only approved` : ''
      }. We keep the gear for you for ${HOLD_MINUTES} minutes meanwhile.`}
    />
  )
}
