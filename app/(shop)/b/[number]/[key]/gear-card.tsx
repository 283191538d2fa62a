import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { KitParts } from '@/app/(shop)/_price/kit-parts'
import { LineTrace } from '@/app/(shop)/_price/line-trace'
import { Picture } from '@/app/(shop)/_price/picture'
import { BOOKING } from '@/app/(shop)/_say/booking'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { Quote, QuoteLine } from '@/lib/booking/quote'
import type { KitPart } from '@/lib/inventory/catalogue-product'
import { formatPhone } from '@/lib/people/phone'
import { TextsNote } from './texts-note'

type Props = { booking: WholeBooking; parts: Map<string, KitPart[]>; path: string }

/** What was booked, at the price that was promised, and by whom. `parts`: what lines are made of that are kits. */
export function GearCard({ booking, parts, path }: Props) {
  const { gear: say } = useWords(BOOKING)
  const {
    lines,
    currency,
    rentMinor,
    depositMinor,
    contactName,
    contactEmail,
    contactPhone,
    termsVersion,
    termsAcceptedAt,
  } = booking
  const { lines: promised, coupon } = booking.quote as Quote
  return (
    <Card title={say.title}>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[4.5rem_minmax(0,1fr)] items-start gap-3">
            <div className="rounded-control bg-gear-tint p-1.5">
              <Picture name={line.product.illustration} className="w-full" />
            </div>
            <div className="grid gap-0.5">
              <p className="font-semibold">
                {line.quantity > 1 && `${line.quantity} × `}
                {line.description}
              </p>
              <KitParts parts={parts.get(line.id) ?? []} className="text-sm text-ink-soft" />
              <Trace promised={promised} variantId={line.variantId} currency={currency} />
            </div>
          </li>
        ))}
      </ul>
      <dl className="grid gap-1.5 border-t border-line pt-4">
        {coupon && <Sum term={say.coupon(coupon.code)} minor={-coupon.offMinor} currency={currency} />}
        <Sum term={say.rent} minor={rentMinor} currency={currency} />
        {depositMinor > 0 && <Sum term={say.deposit} minor={depositMinor} currency={currency} />}
      </dl>
      <div className="grid gap-1 border-t border-line pt-4 text-sm text-ink-soft">
        <p className="font-medium text-ink wrap-anywhere">{contactName}</p>
        <p className="wrap-anywhere">{contactEmail}</p>
        <p>{formatPhone(contactPhone)}</p>
        <TextsNote booking={booking} path={path} />
        <p className="mt-2">
          <Link href={`${path}/terms`} className="link">
            {(termsAcceptedAt ? say.accepted : say.terms)(termsVersion)}
          </Link>
        </p>
      </div>
    </Card>
  )
}

function Trace({
  promised,
  variantId,
  currency,
}: {
  promised: QuoteLine[]
  variantId: string
  currency: string
}) {
  const line = promised.find((one) => one.variantId === variantId)
  return line ? <LineTrace line={line} currency={currency} /> : null
}

const Sum = ({ term, minor, currency }: { term: string; minor: number; currency: string }) => (
  <div className="flex justify-between gap-4">
    <dt>{term}</dt>
    <dd className="font-semibold">
      <Amount minor={minor} currency={currency} />
    </dd>
  </div>
)
