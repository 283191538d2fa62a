import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { ButtonLink } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Stepper } from '@/app/_ui/progress'
import { sentenceIn } from '@/app/_words/refusals'
import { AddingNote } from '@/app/(shop)/_adding/adding-note'
import { DatesProblem } from '@/app/(shop)/_dates/dates-problem'
import { type Dates, readDates } from '@/app/(shop)/_dates/read-dates'
import { firstOf, type Search, withDates } from '@/app/(shop)/_dates/typed-dates'
import { YourDates } from '@/app/(shop)/_dates/your-dates'
import { BOOK } from '@/app/(shop)/_say/book'
import { findShortage } from '@/lib/booking/find-shortage'
import { isWaitingForPayment } from '@/lib/booking/is-waiting-for-payment'
import { planFor } from '@/lib/booking/plan-for'
import { quote, type WantedLine } from '@/lib/booking/quote'
import { now } from '@/lib/clock'
import { findWaysToPay } from '@/lib/payment/find-ways-to-pay'
import { isUuid } from '@/lib/uuid'
import { Accessories } from './accessories'
import { BetterDates } from './better-dates'
import { Checkout } from './checkout'
import { gearOf, readLines } from './read-lines'
import { ShortNotice } from './short-notice'
import { WaysToPay } from './ways-to-pay'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(BOOK)).name, robots: { index: false } }
}

/** Everything that is about to be agreed to, and the form to agree to it with. */
export default async function BookPage({ searchParams }: Props) {
  const search = await searchParams
  const at = await now()
  const [asked, lines] = [await readDates(search, at), readLines(search)]
  const request = firstOf(search.request)
  const [say, go] = await Promise.all([wordsHere(BOOK), pathHere()])
  // In the address, so that coming back from the payment page is the same request and not a second booking.
  if (asked.dates && lines.length > 0 && !isUuid(request))
    redirect(go(withDates('/book', asked.typed, [...gearOf(lines), ['request', randomUUID()]])))
  return (
    <div className="grid grid-cols-1 gap-6">
      <Stepper
        current={1}
        steps={[
          { label: say.steps.choose, href: go(backOf(asked.typed, lines)) },
          { label: say.steps.details },
          { label: say.steps.pay },
        ]}
      />
      <PageHead title={say.title} />
      <AddingNote dates={asked.dates} />
      {lines.length === 0 ? (
        <Nothing href={go(withDates('/gear', asked.typed))} />
      ) : asked.dates ? (
        <Offer dates={asked.dates} lines={lines} at={at} request={request} pay={firstOf(search.pay)} />
      ) : (
        <div className="grid max-w-xl gap-4">
          <DatesProblem asked={asked} path="/book" more={gearOf(lines)} />
          <YourDates asked={asked} path="/book" more={gearOf(lines)} />
        </div>
      )}
    </div>
  )
}

const backOf = (typed: Dates['typed'], lines: WantedLine[]) => withDates('/gear', typed, gearOf(lines))

type OfferProps = { dates: Dates; lines: WantedLine[]; at: Date; request: string; pay: string }

async function Offer({ dates, lines, at, request, pay }: OfferProps) {
  const { location, period } = dates
  const [language, go] = await Promise.all([askedLanguage(), pathHere()])
  const say = BOOK[language]
  const quoted = await quote({ locationId: location.id, period, lines }, at)
  if (!quoted.ok) {
    return (
      <Notice
        tone="problem"
        title={say.refused}
        action={
          <>
            <BetterDates facts={quoted.facts} dates={dates} lines={lines} />
            <ButtonLink tone="quiet" size="small" href={go(withDates('/gear', dates.typed))}>
              {say.again}
            </ButtonLink>
          </>
        }
      >
        {sentenceIn(language, quoted)}
      </Notice>
    )
  }
  const { quote: offered } = quoted.value
  const ways = await findWaysToPay(location.id)
  const method = ways.find((way) => way !== null && way === pay) ?? null
  const [isHeld, plan] = await Promise.all([isWaitingForPayment(request), planFor(offered, at, method)])
  const shortage = isHeld ? null : await findShortage({ location, period, lines }, at)
  return (
    <div className="grid grid-cols-1 gap-8">
      <Accessories key={gearOf(lines).join()} quote={offered} dates={dates} lines={lines} at={at} />
      {ways.length > 0 && (
        <WaysToPay
          ways={ways}
          chosen={method}
          hrefOf={(way) =>
            go(withDates('/book', dates.typed, [...gearOf(lines), ['request', request], ['pay', way ?? '']]))
          }
        />
      )}
      <Checkout
        quoted={quoted.value}
        method={method}
        plan={plan}
        dates={dates}
        lines={lines}
        request={request}
        at={at}
        shortage={shortage && <ShortNotice shortage={shortage} quote={offered} lines={lines} />}
      />
    </div>
  )
}

function Nothing({ href }: { href: string }) {
  const say = useWords(BOOK)
  return (
    <EmptyState title={say.noneTitle} action={<ButtonLink href={href}>{say.seeFree}</ButtonLink>}>
      <p>{say.none}</p>
    </EmptyState>
  )
}
