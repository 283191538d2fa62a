import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { sentencesOfRule } from '@/app/_words/rental-rules'
import type { RuleRow } from '@/lib/inventory/find-rule-page'
import type { Category } from '@/lib/inventory/product'

const COLUMNS: Column<RuleRow>[] = [
  {
    header: 'Product',
    names: true,
    cell: ({ slug, name }) => (
      <Link href={`/office/rules/${slug}`} className="link font-semibold wrap-anywhere">
        {name}
      </Link>
    ),
  },
  { header: 'Kind', cell: ({ category }) => CATEGORY_WORDS.en[category as Category]?.name ?? category },
  { header: 'Rule', cell: ({ rule }) => <Rule sentences={sentencesOfRule(rule)} /> },
]

const Rule = ({ sentences }: { sentences: string[] }) =>
  sentences.length > 0 ? (
    <ul className="grid gap-0.5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  ) : (
    <span className="text-ink-soft">Whenever a shop is open</span>
  )

export const RuleTable = ({ products }: { products: RuleRow[] }) => (
  <DataTable caption="Products and their rules" columns={COLUMNS} rows={products} rowKey={({ id }) => id} />
)
