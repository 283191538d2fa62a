import { companyHere } from '@/app/_company/here'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { Instant } from '@/app/_ui/period'
import { sentenceFor } from '@/app/_words/refusals'
import { findAccessories } from '@/lib/booking/find-accessories'
import { findKnownRenter } from '@/lib/booking/find-known-renter'
import { HOLD_MINUTES } from '@/lib/booking/hold'
import { planFor } from '@/lib/booking/plan-for'
import { type Quote, type QuoteLine, quote } from '@/lib/booking/quote'
import type { Location } from '@/lib/inventory/find-locations'
import type { Period } from '@/lib/period'
import { Along } from './along'
import { gearOf, hrefOf, partsOf, type Wish, withMore } from './walk-in-wish'
import { WhoForm } from './who-form'

type Props = { wish: Wish; shop: Location; period: Period | null; at: Date }

/** What has been chosen, what it costs, and who it is for. The price is the web's price. */
export async function Deal({ wish, shop, period, at }: Props) {
  if (!period || wish.lines.length === 0) {
    return (
      <Card title="The deal" tone="sunken">
        <p className="text-ink-soft">Press a size, or scan a label. The price and the renter come next.</p>
      </Card>
    )
  }
  const quoted = await quote({ locationId: shop.id, period, lines: wish.lines }, at, 'desk')
  if (!quoted.ok) {
    return (
      <Card title="The deal">
        <Notice tone="problem" title="Not like this">
          {sentenceFor(quoted)}
        </Notice>
        <Link href={hrefOf({ ...wish, lines: [] })} className="link w-fit">
          Empty it
        </Link>
      </Card>
    )
  }
  const { quote: offered } = quoted.value
  const [along, known, plan] = await Promise.all([
    findAccessories(offered.lines, { location: shop, period, channel: 'desk' }, at),
    wish.who ? findKnownRenter(wish.who, (await companyHere()).country) : null,
    planFor(offered, at),
  ])
  const dueMinor = plan?.kind === 'NEAR_HAND_OUT' ? offered.rentMinor : offered.totalMinor
  return (
    <>
      <Card title="The deal">
        <Lines quote={offered} wish={wish} />
        <Along offers={along} wish={wish} />
        <Sums quote={offered} until={period.until} timeZone={shop.timeZone} />
      </Card>
      <WhoForm
        key={wish.who}
        who={wish.who}
        address={partsOf({ ...wish, who: '' })}
        known={known}
        due={{ minor: dueMinor, currency: offered.currency }}
        deal={dealOf(wish, offered)}
        minutes={HOLD_MINUTES}
      />
    </>
  )
}

/** What the form sends along: what was chosen, and what it costs now. */
const dealOf = (wish: Wish, offered: Quote): [string, string][] => [
  ['requestId', wish.request],
  ['locationId', offered.locationId],
  ['from', offered.fromAt],
  ['until', offered.untilAt],
  ['rentMinor', String(offered.rentMinor)],
  ['depositMinor', String(offered.depositMinor)],
  ...gearOf(wish.lines),
]

function Lines({ quote: { lines, currency }, wish }: { quote: Quote; wish: Wish }) {
  return (
    <ul className="grid gap-3">
      {lines.map((line) => (
        <li key={line.variantId} className="flex items-center justify-between gap-3">
          <span className="min-w-0 wrap-anywhere">
            <span className="font-semibold tabular-nums">{line.quantity} × </span>
            {line.description}
            <span className="block text-sm text-ink-soft">
              <Cost line={line} currency={currency} />
            </span>
          </span>
          <span className="flex flex-none gap-1">
            <Step wish={wish} line={line} by={-1} />
            <Step wish={wish} line={line} by={1} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const Cost = ({ line, currency }: { line: QuoteLine; currency: string }) =>
  line.rentMinor === 0 && line.included ? 'Included' : <Amount minor={line.rentMinor} currency={currency} />

const Step = ({ wish, line, by }: { wish: Wish; line: QuoteLine; by: 1 | -1 }) => (
  <Link
    href={hrefOf(withMore(wish, line.variantId, by))}
    scroll={false}
    className="grid size-11 place-items-center rounded-control border border-line-strong bg-surface hover:border-ink"
  >
    <Icon name={by > 0 ? 'plus' : 'minus'} size={18} />
    <span className="sr-only">
      {by > 0 ? 'One more' : 'One less'}: {line.description}
    </span>
  </Link>
)

function Sums({ quote, until, timeZone }: { quote: Quote; until: Date; timeZone: string }) {
  const { currency, rentMinor, depositMinor, totalMinor } = quote
  const rows = [
    ['Rent, VAT included', rentMinor],
    ['Deposit, only approved', depositMinor],
    ['Together', totalMinor],
  ] as const
  return (
    <dl className="grid gap-1 border-t border-line pt-4">
      {rows.map(([term, minor]) => (
        <div key={term} className="flex justify-between gap-4 last:font-semibold">
          <dt>{term}</dt>
          <dd>
            <Amount minor={minor} currency={currency} />
          </dd>
        </div>
      ))}
      <div className="flex justify-between gap-4">
        <dt>Back by</dt>
        <dd>
          <Instant at={until} timeZone={timeZone} />
        </dd>
      </div>
    </dl>
  )
}
