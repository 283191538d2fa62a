import { type Column, DataTable } from '@/app/_ui/data-table'
import { Disclosure } from '@/app/_ui/disclosure'
import type { Utilisation } from '@/lib/inventory/find-utilisation'
import { percentOf, unitsOf } from './level'

type Props = { location: string; rows: Utilisation[]; days: string[] }

/** The same as the picture in numbers: over all days, and on the fullest. */
export function Numbers({ location, rows, days }: Props) {
  const columns: Column<Utilisation>[] = [
    {
      header: 'Product',
      names: true,
      cell: ({ product }) => <span className="wrap-anywhere">{product}</span>,
    },
    { header: 'Units today', align: 'end', cell: ({ units }) => units },
    { header: 'Days rented, all units', align: 'end', cell: ({ rented }) => unitsOf(sumOf(rented)) },
    {
      header: 'Of all days',
      align: 'end',
      cell: ({ rented, there }) => `${percentOf(sumOf(rented), sumOf(there))} %`,
    },
    { header: 'Fullest day', align: 'end', cell: (row) => fullestOf(row, days) },
  ]
  return (
    <Disclosure summary="The numbers as a table">
      <div className="-mx-4 -mb-4 border-t border-line">
        <DataTable
          caption={`How much was and is rented at ${location}`}
          columns={columns}
          rows={rows}
          rowKey={({ productId }) => productId}
          dense
        />
      </div>
    </Disclosure>
  )
}

const sumOf = (rented: number[]): number => rented.reduce((sum, units) => sum + units, 0)

const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' })

function fullestOf({ rented, there }: Utilisation, days: string[]): string {
  const percents = rented.map((units, day) => percentOf(units, there[day] ?? 0))
  const most = Math.max(...percents)
  if (most === 0) return 'None'
  const day = days[percents.indexOf(most)]
  return `${format.format(new Date(`${day}T12:00:00Z`))}, ${most} %`
}
