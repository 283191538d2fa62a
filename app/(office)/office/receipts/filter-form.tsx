import { Button, ButtonLink } from '@/app/_ui/button'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { ReceiptFilter } from '@/lib/receipt/receipt-filter'
import { KINDS, METHODS } from './kinds'

type Props = { filter: ReceiptFilter; locations: { id: string; name: string }[]; exportHref: string }

const any = { value: '', label: 'Any' }
const options = (names: Record<string, string>) => [
  any,
  ...Object.entries(names).map(([value, label]) => ({ value, label })),
]

/** Narrows the receipts down; a plain form, so that a filter is an address that can be kept and sent. */
export function FilterForm({ filter, locations, exportHref }: Props) {
  const shops = [any, ...locations.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <search>
      <form action="/office/receipts" className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-6">
          <div className="sm:col-span-2">
            <TextInput
              type="search"
              name="search"
              label="Receipt, booking or renter"
              defaultValue={filter.search}
              maxLength={200}
            />
          </div>
          <TextInput type="date" name="fromOn" label="From" defaultValue={filter.fromOn} />
          <TextInput type="date" name="untilOn" label="Until" defaultValue={filter.untilOn} />
          <Select name="kind" label="Kind" options={options(KINDS)} defaultValue={filter.kind ?? ''} />
          <Select name="locationId" label="Location" options={shops} defaultValue={filter.locationId ?? ''} />
          <div className="sm:col-span-2">
            <Select
              name="methodKind"
              label="Method"
              options={options(METHODS)}
              defaultValue={filter.methodKind ?? ''}
            />
          </div>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="submit">Show</Button>
          <ButtonLink href="/office/receipts" tone="plain">
            Show all
          </ButtonLink>
          <a href={exportHref} className="link self-center sm:ml-auto">
            Download as CSV
          </a>
        </div>
      </form>
    </search>
  )
}
