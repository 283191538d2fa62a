import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Instant, Period } from '@/app/_ui/period'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { owedBy } from '@/lib/booking/paying'

/** What the dates were before, change by change; what was agreed at first stands with the gear. */
export function AmendmentsCard({ booking }: { booking: WholeBooking }) {
  const { amendments, currency, location } = booking
  if (amendments.length === 0) return null
  const { timeZone } = location
  return (
    <Card title="Other dates than at first" id="dates">
      <ol className="grid gap-4">
        {amendments.map((one) => (
          <li key={one.id} className="grid gap-0.5 border-b border-line pb-3 last:border-0 last:pb-0">
            <p className="font-medium">
              <Period from={one.fromAt} until={one.untilAt} timeZone={timeZone} />
            </p>
            <p className="text-sm text-ink-soft">
              before: <Period from={one.wasFromAt} until={one.wasUntilAt} timeZone={timeZone} />
            </p>
            <p className="text-sm">
              <Difference {...one} currency={currency} />
            </p>
            {one.reason && <p className="text-sm wrap-anywhere">“{one.reason}”</p>}
            <p className="text-sm text-ink-soft wrap-anywhere">
              {one.byRenter
                ? `${booking.contactName}, on their own page`
                : one.byClock
                  ? 'Put back by the clock, since the other dates were not paid in time'
                  : one.actorName}
              , <Instant at={one.createdAt} timeZone={timeZone} year />
            </p>
          </li>
        ))}
      </ol>
      <Unpaid booking={booking} />
      <p className="text-sm">
        Agreed rent by now:{' '}
        <Amount minor={agreedRent(booking)} currency={currency} className="font-semibold" />
      </p>
    </Card>
  )
}

/** What the clock does, or could not do, about dates that the renter took and has not paid for. */
function Unpaid({ booking }: { booking: WholeBooking }) {
  const last = booking.amendments.at(-1)
  const isOwed = owedBy(booking).some(({ checkout }) => checkout.request?.reason === 'CHANGED_DATES')
  if (booking.state !== 'CONFIRMED' || !isOwed || !last?.payUntil) return null
  const { fallbackFromAt: from, fallbackUntilAt: until, payUntil, notPutBackAt } = last
  const { timeZone } = booking.location
  const before = from && until && <Period from={from} until={until} timeZone={timeZone} />
  return notPutBackAt ? (
    <p className="text-sm text-signal-ink">
      Not paid in time, and {before} is taken by now: call the renter. They pay, or you give the booking dates
      that are free.
    </p>
  ) : (
    <p className="text-sm">
      To be paid until <Instant at={payUntil} timeZone={timeZone} />; otherwise {before} comes back by itself.
    </p>
  )
}

type Change = { differenceMinor: number; agreedMinor: number; keptMinor: number; currency: string }

function Difference({ differenceMinor, agreedMinor, keptMinor, currency }: Change) {
  if (differenceMinor === 0) return <>At the same price</>
  const difference = <Amount minor={Math.abs(differenceMinor)} currency={currency} />
  const word = differenceMinor > 0 ? 'more' : 'less'
  if (agreedMinor === 0)
    return (
      <>
        {difference} {word}, {differenceMinor > 0 ? 'which was not asked for' : 'which was kept'}
      </>
    )
  return (
    <>
      {difference} {word}
      {keptMinor > 0 && (
        <>
          , of which <Amount minor={keptMinor} currency={currency} /> was kept by the terms
        </>
      )}
    </>
  )
}
