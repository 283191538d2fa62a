import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { ANY, FindOrClear, LocationSelect } from '@/app/(office)/office/_filter/filter-fields'
import type { Location } from '@/lib/inventory/find-locations'
import { CATEGORIES } from '@/lib/inventory/product'
import type { AskedFilter } from './read-filter'

type Props = { asked: AskedFilter; locations: Location[]; isNarrowed: boolean }

/** What to look for; the answer is an address that can be kept and passed on. */
export const FilterForm = ({ asked, locations, isNarrowed }: Props) => (
  <search>
    <form
      action="/office/gear"
      className="grid grid-cols-1 items-end gap-3 min-[22rem]:grid-cols-2 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <div className="min-[22rem]:max-md:col-span-2">
        <TextInput
          label="Search"
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder="Name, or the code of a unit"
          defaultValue={asked.q}
        />
      </div>
      <Select
        label="Kind of gear"
        name="kind"
        options={[ANY, ...CATEGORIES.map((kind) => ({ value: kind, label: CATEGORY_WORDS.en[kind].name }))]}
        defaultValue={asked.kind ?? ''}
      />
      <LocationSelect locations={locations} chosen={asked.location} />
      <FindOrClear href="/office/gear" isNarrowed={isNarrowed} />
    </form>
  </search>
)
