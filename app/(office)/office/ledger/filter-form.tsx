import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { LEDGER_KINDS } from '@/app/_words/ledger-kinds'
import { ANY, FindOrClear, LocationSelect } from '@/app/(office)/office/_filter/filter-fields'
import type { Location } from '@/lib/inventory/find-locations'
import type { Account } from '@/lib/ledger/account'
import type { AskedFilter } from './read-filter'

type Props = { asked: AskedFilter; accounts: Account[]; locations: Location[]; isNarrowed: boolean }

const KINDS = Object.entries(LEDGER_KINDS.en).map(([value, label]) => ({ value, label }))

/** What to look for; the answer is an address that can be kept and passed on. */
export const FilterForm = ({ asked, accounts, locations, isNarrowed }: Props) => (
  <search>
    <form
      action="/office/ledger"
      className="grid grid-cols-1 items-end gap-3 min-[22rem]:grid-cols-2 md:grid-cols-4"
    >
      <div className="min-[22rem]:col-span-2">
        <TextInput
          label="Search"
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          placeholder="Booking, receipt, renter"
          defaultValue={asked.q}
        />
      </div>
      <TextInput label="From" name="from" type="date" defaultValue={asked.from} />
      <TextInput label="Until" name="until" type="date" defaultValue={asked.until} />
      <Select label="Kind" name="kind" options={[ANY, ...KINDS]} defaultValue={asked.kind ?? ''} />
      <Select
        label="Account"
        name="account"
        options={[ANY, ...accounts.map(({ code, name }) => ({ value: code, label: name }))]}
        defaultValue={asked.account ?? ''}
      />
      <LocationSelect locations={locations} chosen={asked.location} />
      <FindOrClear href="/office/ledger" isNarrowed={isNarrowed} />
    </form>
  </search>
)
