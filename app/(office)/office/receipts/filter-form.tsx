import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { METHOD_KINDS, RECEIPT_KINDS } from '@/app/_words/receipt-kinds'
import { ANY, FindOrClear, LocationSelect } from '@/app/(office)/office/_filter/filter-fields'
import type { Location } from '@/lib/inventory/find-locations'
import type { AskedFilter } from './read-filter'

type Props = { asked: AskedFilter; locations: Location[]; isNarrowed: boolean }

const optionsOf = (words: Record<string, string>) => [
  ANY,
  ...Object.entries(words).map(([value, label]) => ({ value, label })),
]

/** What to look for; the answer is an address that can be kept and passed on. */
export const FilterForm = ({ asked, locations, isNarrowed }: Props) => (
  <search>
    <form
      action="/office/receipts"
      className="grid grid-cols-1 items-end gap-3 min-[22rem]:grid-cols-2 md:grid-cols-4"
    >
      <div className="min-[22rem]:col-span-2">
        <TextInput
          label="Search"
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          placeholder="Number, booking, renter"
          defaultValue={asked.q}
        />
      </div>
      <TextInput label="From" name="from" type="date" defaultValue={asked.from} />
      <TextInput label="Until" name="until" type="date" defaultValue={asked.until} />
      <Select
        label="Kind"
        name="kind"
        options={optionsOf(RECEIPT_KINDS.en)}
        defaultValue={asked.kind ?? ''}
      />
      <LocationSelect locations={locations} chosen={asked.location} />
      <Select
        label="Method"
        name="method"
        options={optionsOf(METHOD_KINDS.en)}
        defaultValue={asked.method ?? ''}
      />
      <FindOrClear href="/office/receipts" isNarrowed={isNarrowed} />
    </form>
  </search>
)
