import { type Column, DataTable } from '@/app/_ui/data-table'
import { Gear, isGearName } from '@/app/_ui/gear/gear'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import type { CatalogueRow } from '@/lib/catalogue/find-catalogue'
import type { Category } from '@/lib/inventory/product'
import { STATE_WORDS } from './product-words'

const COLUMNS: Column<CatalogueRow>[] = [
  {
    header: 'Product',
    names: true,
    className: 'md:w-2/5',
    cell: ({ slug, name, category, illustration, kind, onlyWith, isKit }) => (
      <span className="flex items-center gap-3">
        {isGearName(illustration) && <Gear name={illustration} className="w-12 flex-none" />}
        <span className="min-w-0">
          <Link href={`/office/products/${slug}`} className="link wrap-anywhere">
            {name}
          </Link>
          <span className="block text-xs font-normal text-ink-soft">
            {[
              CATEGORY_WORDS.en[category as Category]?.name ?? category,
              isKit && 'kit',
              kind === 'SOLD' ? 'sold by the piece' : onlyWith && 'only together with others',
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </span>
    ),
  },
  {
    header: 'State',
    cell: ({ state }) => <StateTag tone={STATE_WORDS[state].tone}>{STATE_WORDS[state].name}</StateTag>,
  },
  {
    header: 'Sizes',
    cell: ({ sizes }) =>
      sizes.length > 0 ? (
        <span className="wrap-anywhere">{sizes.join(', ')}</span>
      ) : (
        <span className="text-ink-soft">None yet</span>
      ),
  },
  {
    header: 'Units',
    align: 'end',
    cell: ({ units, isKit }) =>
      isKit && units === 0 ? <span className="text-ink-soft">As its parts</span> : units,
  },
  {
    header: 'Price',
    cell: ({ hasPrice }) =>
      hasPrice ? <span className="text-ink-soft">Has one</span> : <span className="text-ink-soft">None</span>,
  },
]

export const ProductTable = ({ rows }: { rows: CatalogueRow[] }) => (
  <DataTable caption="Products" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} dense />
)
