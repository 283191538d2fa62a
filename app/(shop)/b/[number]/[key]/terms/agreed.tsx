import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Period } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import { MINE } from '@/app/(shop)/_say/mine'
import { ChangeItems } from '@/app/(shop)/b/[number]/[key]/change-items'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { WholeBooking } from '@/lib/booking/find-booking'

/** Who rents what, when, where and at which price, above the terms: one page that can be printed and kept. */
export function Agreed({ booking }: { booking: WholeBooking }) {
  const { agreement: say } = useWords(MINE)
  const { changes } = useWords(CHANGE)
  const { contactName, lines, location, rentMinor, depositMinor, currency, amendments } = booking
  // As it was agreed at first; what has changed since stands below it.
  const [first] = amendments
  const { from, until } = first
    ? { from: first.wasFromAt, until: first.wasUntilAt }
    : { from: booking.fromAt, until: booking.untilAt }
  const { name, street, postcode, city, timeZone } = location
  return (
    <section aria-labelledby="about" className="grid max-w-3xl gap-3">
      <h2 id="about">{say.about}</h2>
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
        <Row term={say.renter}>{contactName}</Row>
        <Row term={say.gear}>
          {lines.map(({ id, quantity, description }) => (
            <span key={id} className="block">
              {quantity} × {description}
            </span>
          ))}
        </Row>
        <Row term={say.when}>
          <Period from={from} until={until} timeZone={timeZone} year />
        </Row>
        <Row term={say.where}>
          {name}, {street}, {postcode} {city}
        </Row>
        <Row term={say.rent}>
          <Amount minor={rentMinor} currency={currency} />
        </Row>
        {depositMinor > 0 && (
          <Row term={say.deposit}>
            <Amount minor={depositMinor} currency={currency} />
          </Row>
        )}
      </dl>
      {first && (
        <>
          <h3>{changes.since}</h3>
          <ol className="grid gap-3">
            <ChangeItems booking={booking} />
          </ol>
          <p>{changes.now(<Amount minor={agreedRent(booking)} currency={currency} />)}</p>
        </>
      )}
    </section>
  )
}

const Row = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div className="grid sm:col-span-2 sm:grid-cols-subgrid">
    <dt className="text-ink-soft">{term}</dt>
    <dd className="font-medium wrap-anywhere">{children}</dd>
  </div>
)
