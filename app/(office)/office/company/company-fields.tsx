import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { COMPANY_FIELD_NAMES } from '@/app/_words/deeds-about-company'
import { type CompanyInput, CURRENCIES } from '@/lib/company/company'
import type { CompanyState } from './company-state'

type Field = keyof CompanyInput

const wired = ({ typed, problems }: CompanyState, name: Field) => ({
  name,
  label: COMPANY_FIELD_NAMES[name],
  defaultValue: typed[name],
  error: problems[name],
})

type LegalProps = { state: CompanyState; countries: { value: string; label: string }[] }

export const LegalFields = ({ state, countries }: LegalProps) => (
  <div className="grid max-w-3xl items-start gap-5 sm:grid-cols-2">
    <TextInput {...wired(state, 'name')} hint="On receipts and under letters, as in the register." required />
    <Select {...wired(state, 'country')} options={countries} />
    <TextInput {...wired(state, 'orgNumber')} autoComplete="off" required />
    <TextInput
      {...wired(state, 'vatMark')}
      hint="Behind the number when the company is registered for VAT: MVA in Norway."
      autoComplete="off"
      optional
    />
    <TextInput {...wired(state, 'register')} hint="Before the number, such as Foretaksregisteret." optional />
    <TextInput {...wired(state, 'street')} autoComplete="off" required />
    <TextInput {...wired(state, 'postcode')} autoComplete="off" required />
    <TextInput {...wired(state, 'city')} autoComplete="off" required />
  </div>
)

export const ReachFields = ({ state }: { state: CompanyState }) => (
  <div className="grid max-w-3xl items-start gap-5 sm:grid-cols-2">
    <TextInput {...wired(state, 'email')} type="email" autoComplete="off" required />
    <TextInput {...wired(state, 'phone')} type="tel" autoComplete="off" required />
    <TextInput
      {...wired(state, 'phoneHours')}
      hint="The same in every language, such as 9–17. Empty: Mon–Fri 9–17, in the renter’s language."
      autoComplete="off"
      optional
    />
  </div>
)

type LookProps = { state: CompanyState; onType: (field: string, value: string) => void }

export const LookFields = ({ state, onType }: LookProps) => (
  <div className="grid content-start gap-5">
    <TextInput
      {...wired(state, 'brand')}
      hint="In the head of every page, in titles and as the sender of letters."
      autoComplete="off"
      onChange={(event) => onType('brand', event.target.value)}
      required
    />
    <TextInput
      {...wired(state, 'accent')}
      hint="For buttons and links, such as #14524a. Where it could not be read it is made darker by day and lighter by night."
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onType('accent', event.target.value)}
      required
    />
    <Select
      {...wired(state, 'currency')}
      hint="Of everything that gets a price. It can be changed as long as nothing has one."
      options={CURRENCIES.map((value) => ({ value, label: value }))}
    />
  </div>
)
