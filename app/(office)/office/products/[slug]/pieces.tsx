import { Card } from '@/app/_ui/card'
import { DataTable } from '@/app/_ui/data-table'
import type { CatalogueProduct } from '@/lib/catalogue/find-catalogue-product'
import type { Location } from '@/lib/inventory/find-locations'
import { PieceForm } from './piece-form'

type Row = { id: string; size: string; location: string; left: number }

/** How many pieces of something sold are left where, and a form for those that came. */
export function Pieces({ product, locations }: { product: CatalogueProduct; locations: Location[] }) {
  const { slug, variants } = product
  const offered = variants.filter(({ archivedAt }) => !archivedAt)
  const rows: Row[] = offered.flatMap(({ id, name, supplies }) =>
    locations.map((location) => ({
      id: `${id} ${location.id}`,
      size: name,
      location: location.name,
      left: supplies.find(({ locationId }) => locationId === location.id)?.pieces ?? 0,
    })),
  )
  return (
    <Card title="Pieces" id="pieces">
      <p className="text-ink-soft">
        What is booked is taken off at once, and comes back when nobody pays or the booking is cancelled
        before the hand-out.
      </p>
      {rows.length === 0 ? (
        <p>Add a size first.</p>
      ) : (
        <>
          <DataTable
            caption="Pieces that nobody has booked"
            columns={[
              { header: 'Size', names: true, cell: ({ size }) => size },
              { header: 'Location', cell: ({ location }) => location },
              { header: 'Left', align: 'end', cell: ({ left }) => left },
            ]}
            rows={rows}
            rowKey={({ id }) => id}
            dense
          />
          <PieceForm
            slug={slug}
            places={rows.map(({ id, size, location }) => ({ value: id, label: `${size}, ${location}` }))}
          />
        </>
      )}
    </Card>
  )
}
