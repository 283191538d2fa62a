import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { ANY, FindOrClear } from '@/app/(office)/office/_filter/filter-fields'
import { CATEGORIES } from '@/lib/inventory/product'
import { STATE_WORDS } from './product-words'
import type { AskedFilter } from './read-filter'

const STATES = Object.entries(STATE_WORDS).map(([value, { name }]) => ({ value, label: name }))
const KINDS = CATEGORIES.map((kind) => ({ value: kind, label: CATEGORY_WORDS.en[kind].name }))

/** What to look for; the answer is an address that can be kept and passed on. */
export const FilterForm = ({ asked, isNarrowed }: { asked: AskedFilter; isNarrowed: boolean }) => (
  <search>
    <form
      action="/office/products"
      className="grid grid-cols-1 items-end gap-3 min-[22rem]:grid-cols-2 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <div className="min-[22rem]:max-md:col-span-2">
        <TextInput
          label="Search"
          name="q"
          type="search"
          maxLength={100}
          autoComplete="off"
          placeholder="Name, address or the id of a size"
          defaultValue={asked.q}
        />
      </div>
      <Select label="Kind of gear" name="kind" options={[ANY, ...KINDS]} defaultValue={asked.kind ?? ''} />
      <Select label="State" name="state" options={[ANY, ...STATES]} defaultValue={asked.state ?? ''} />
      <FindOrClear href="/office/products" isNarrowed={isNarrowed} />
    </form>
  </search>
)
