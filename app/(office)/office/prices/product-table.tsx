import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { formatDays } from '@/app/_words/opening'
import { sayDeposit, sayDiscounts, sayTiers, sayWeekdays } from '@/app/_words/price-parts'
import { pricedUntil } from '@/lib/booking/price-gap'
import { FURTHEST_DAYS } from '@/lib/booking/rental-period'
import type { PricedProduct } from '@/lib/inventory/find-priced-products'

const columnsOn = (today: string): Column<PricedProduct>[] => [
  {
    header: 'Product',
    names: true,
    cell: ({ slug, name }) => (
      <Link href={`/office/prices/${slug}`} className="link font-semibold wrap-anywhere">
        {name}
      </Link>
    ),
  },
  {
    header: 'Standing list',
    cell: ({ prices, currency }) =>
      prices.tiers.length > 0 ? (
        sayTiers(prices.tiers, currency)
      ) : (
        <NoStanding prices={prices} today={today} />
      ),
  },
  { header: 'Seasons and rules', cell: ({ prices }) => <Rules prices={prices} today={today} /> },
  { header: 'Deposit', cell: ({ prices, currency }) => sayDeposit(prices, currency) },
  { header: 'VAT', align: 'end', cell: ({ prices }) => `${prices.vatRateBp / 100}\u00a0%` },
]

type PricesProps = { prices: PricedProduct['prices']; today: string }

/** Only seasons: up to when they follow each other without a gap. */
function NoStanding({ prices, today }: PricesProps) {
  const until = pricedUntil(prices, today, FURTHEST_DAYS)
  if (prices.seasons.length === 0) return <StateTag tone="attention">No price</StateTag>
  if (until === null) return 'Only seasons'
  return (
    <StateTag tone="attention">
      {until < today ? 'No price today' : `Prices end ${formatDays(until)}`}
    </StateTag>
  )
}

function Rules({ prices: { seasons, weekdayPercents, discounts }, today }: PricesProps) {
  const ahead = seasons.filter(({ lastDay }) => lastDay >= today)
  const said = [
    ...ahead.map(({ name, firstDay, lastDay }) => `${name}: ${formatDays(firstDay, lastDay)}`),
    ...(weekdayPercents.some((percent) => percent !== 100) ? [sayWeekdays(weekdayPercents)] : []),
    ...(discounts.length > 0 ? [sayDiscounts(discounts)] : []),
  ]
  if (said.length === 0) return <span className="text-ink-soft">None</span>
  return (
    <ul className="grid gap-0.5">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

export const ProductTable = ({ products, today }: { products: PricedProduct[]; today: string }) => (
  <DataTable
    caption="Products and what they cost"
    columns={columnsOn(today)}
    rows={products}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="No products yet">
        <p>What is rented out stands here with its prices.</p>
      </EmptyState>
    }
  />
)
