import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Gear, isGearName } from '@/app/_ui/gear/gear'
import { Facts } from '@/app/_ui/page-head'
import { Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Quote } from '@/lib/booking/quote'

/** What was rented, down to the unit, and when it left and came back. */
export function GearCard({ booking }: { booking: WholeBooking }) {
  const { lines, currency, location } = booking
  const { timeZone } = location
  const { coupon } = booking.quote as Quote
  const moment = (at: Date | null) => (at ? <Instant at={at} timeZone={timeZone} /> : '–')
  return (
    <Card title="Gear">
      <ul className="grid gap-3">
        {lines.map(
          ({ id, description, quantity, rentMinor, depositMinor, product, allocations, piecesTaken }) => (
            <li key={id} className="flex gap-3 border-b border-line pb-3 last:border-0 last:pb-0">
              {isGearName(product.illustration) && (
                <Gear name={product.illustration} className="w-16 flex-none self-start" />
              )}
              <div className="grid min-w-0 flex-1 gap-0.5">
                <p className="font-medium">
                  {quantity > 1 && `${quantity} × `}
                  {description}
                </p>
                <p className="text-sm tabular-nums">
                  {product.kind === 'SOLD' ? soldWords(piecesTaken) : codesOf(allocations)}
                </p>
                <p className="text-sm text-ink-soft">
                  Rent <Amount minor={rentMinor} currency={currency} />, deposit{' '}
                  <Amount minor={depositMinor} currency={currency} />
                </p>
              </div>
            </li>
          ),
        )}
      </ul>
      {coupon && (
        <p>
          Coupon {coupon.code} has taken <Amount minor={coupon.offMinor} currency={currency} /> off the rent.
        </p>
      )}
      <Facts
        facts={[
          { term: 'Pick-up', detail: moment(booking.fromAt) },
          { term: 'Return', detail: moment(booking.untilAt) },
          { term: 'Handed out', detail: moment(booking.handedOutAt) },
          { term: 'Taken back', detail: moment(booking.takenBackAt) },
        ]}
      />
    </Card>
  )
}

/** Sold goods have no labels; once they are given back they stay on the shelf. */
const soldWords = (piecesTaken: number): string =>
  piecesTaken > 0 ? 'Sold: it is not brought back' : 'Sold goods; they stay here'

type Allocations = WholeBooking['lines'][number]['allocations']

/** The units as their labels say; a booking that is over shows those it had. */
function codesOf(allocations: Allocations): string {
  const live = allocations.filter((allocation) => allocation.live)
  const shown = live.length > 0 ? live : allocations
  const codes = shown.flatMap(({ asset }) => asset?.code ?? [])
  return codes.join(' · ') || 'No unit assigned'
}
