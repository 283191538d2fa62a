import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import type { StockPlace, StockRow } from '@/lib/inventory/find-stock'
import type { Category } from '@/lib/inventory/product'

type Line = { product: StockRow; place: StockPlace | null; isFirst: boolean }

const COLUMNS: Column<Line>[] = [
  {
    header: 'Product',
    names: true,
    className: 'md:w-2/5',
    cell: ({ product, isFirst }) =>
      isFirst ? (
        <>
          <Link href={`/office/gear/${product.slug}`} className="link wrap-anywhere">
            {product.name}
          </Link>
          <span className="block text-xs font-normal text-ink-soft">
            {CATEGORY_WORDS.en[product.category as Category]?.name ?? product.category}
          </span>
        </>
      ) : (
        <span className="font-normal text-ink-soft md:sr-only">{product.name}</span>
      ),
  },
  { header: 'Location', cell: ({ place }) => place?.location ?? 'Nowhere yet' },
  { header: 'Units', align: 'end', cell: ({ place }) => place?.units ?? 0 },
  {
    header: 'Taken out now',
    align: 'end',
    cell: ({ place }) =>
      place && place.blocked > 0 ? (
        <StateTag tone="neutral">{place.blocked}</StateTag>
      ) : (
        <span className="text-ink-soft">0</span>
      ),
  },
  {
    header: 'Kept from the web',
    align: 'end',
    cell: ({ place }) =>
      place && place.keptFromWeb > 0 ? place.keptFromWeb : <span className="text-ink-soft">0</span>,
  },
]

/** How much there is of each product, a line per location. */
export const StockTable = ({ rows }: { rows: StockRow[] }) => (
  <DataTable
    caption="Gear by product and location"
    columns={COLUMNS}
    rows={rows.flatMap(linesOf)}
    rowKey={({ product, place }) => `${product.id} ${place?.locationId}`}
    dense
  />
)

const linesOf = (product: StockRow): Line[] =>
  product.places.length > 0
    ? product.places.map((place, at) => ({ product, place, isFirst: at === 0 }))
    : [{ product, place: null, isFirst: true }]
