import type { Metadata } from 'next'
import { privatePath } from '@/app/_paths/path-here'
import { readPeriod } from '@/app/_period/read-period'
import { requireBooking } from '@/app/_session/require-booking'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { wordsHere } from '@/app/_ui/language/words-here'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Instant, Period } from '@/app/_ui/period'
import type { Search } from '@/app/(shop)/_dates/typed-dates'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { CHANGE } from '@/app/(shop)/_say/change'
import { PartyNote } from '@/app/(shop)/b/[number]/[key]/party-note'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { findStartMinutes } from '@/lib/booking/find-start-minutes'
import { mayChangeOwn } from '@/lib/booking/refuse-change'
import { now } from '@/lib/clock'
import { DatesFields } from './dates-fields'
import { Outcome } from './outcome'

type Props = { params: Promise<{ number: string; key: string }>; searchParams: Promise<Search> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(CHANGE)).title, robots: { index: false, follow: false } }
}

/** Other dates for the renter's booking: first what they would mean, then the button that takes them. */
export default async function DatesPage({ params, searchParams }: Props) {
  const { number, key } = await params
  const { booking } = await requireBooking(number, key)
  const [query, at] = [await searchParams, await now()]
  const path = await privatePath(number, key)
  const say = await wordsHere(CHANGE)
  const { fromAt, untilAt, location } = booking
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead
        title={say.title}
        lead={
          <>
            {booking.number}, <Period from={fromAt} until={untilAt} timeZone={location.timeZone} year />
          </>
        }
      />
      {mayChangeOwn(booking, at) && <PartyNote booking={booking} about="dates" />}
      {mayChangeOwn(booking, at) ? (
        <Choose booking={booking} query={query} path={path} at={at} />
      ) : (
        <Closed booking={booking} path={path} />
      )}
    </div>
  )
}

type ChooseProps = { booking: WholeBooking; query: Search; path: string; at: Date }

async function Choose({ booking, query, path, at }: ChooseProps) {
  const say = await wordsHere(CHANGE)
  const { timeZone } = booking.location
  const { typed, period, isAsked } = readPeriod(query, booking, timeZone)
  const startMinutes = await findStartMinutes(booking.id)
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      <Card title={say.choose}>
        <DatesFields
          action={`${path}/dates`}
          typed={typed}
          asked={{ locations: [booking.location], startMinutes, isUnreadable: !period }}
          at={at}
        />
        <p className="text-sm text-ink-soft">
          {say.untilWhen(<Instant at={booking.fromAt} timeZone={timeZone} />)}
        </p>
      </Card>
      {isAsked && period ? (
        <Outcome booking={booking} period={period} path={path} at={at} />
      ) : (
        <p className="text-ink-soft lg:pt-4">{say.first}</p>
      )}
    </div>
  )
}

function Closed({ booking, path }: { booking: WholeBooking; path: string }) {
  const say = useWords(CHANGE)
  const { cancel, back } = useWords(BOOKING)
  const { phone, email } = booking.location
  return (
    <Notice
      title={say.closed}
      action={
        <ButtonLink href={path} tone="quiet" size="small">
          {back}
        </ButtonLink>
      }
    >
      <p>{cancel.call(phone, email)}</p>
    </Notice>
  )
}
