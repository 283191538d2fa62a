import { fileClass, inputClass } from '@/app/_ui/field'
import { MoneyInput, TextInput } from '@/app/_ui/text-input'
import type { UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { UnitSelect } from './unit-select'

type Props = {
  at: string
  state: UnitsState
  units: { value: string; label: string }[]
  currency: string
}

/** One thing that is not on the price list: what, how much, by which paper. */
export function FreeRow({ at, state: { typed, problems }, units, currency }: Props) {
  const nth = Number(at) + 1
  return (
    <div className="grid grid-cols-1 gap-4 rounded-control border border-line p-3 sm:grid-cols-2">
      <div className={units.length > 1 ? '' : 'sm:col-span-2'}>
        <TextInput
          label={
            <>
              What<span className="sr-only">, {nth}</span>
            </>
          }
          placeholder="Scratched frame"
          name={`text-${at}`}
          autoComplete="off"
          maxLength={120}
          defaultValue={typed[`text-${at}`]}
          error={problems[`text-${at}`]}
        />
      </div>
      <div className="grid content-end empty:hidden has-[>input[type=hidden]]:hidden">
        <UnitSelect at={at} units={units} typed={typed} of={`What, ${nth}`} />
      </div>
      <MoneyInput
        label="Amount"
        name={`amount-${at}`}
        currency={currency}
        defaultValue={typed[`amount-${at}`]}
        error={problems[`amount-${at}`]}
      />
      <MoneyInput
        label="Second estimate"
        optional
        name={`second-${at}`}
        currency={currency}
        defaultValue={typed[`second-${at}`]}
        error={problems[`second-${at}`]}
      />
      <div className="grid gap-1.5 sm:col-span-2">
        <label htmlFor={`papers-${at}`} className="text-sm font-semibold">
          Estimate or invoice <span className="font-normal text-ink-soft">(optional; photo or PDF)</span>
        </label>
        <div className="grid gap-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <select
            key={typed[`document-${at}`]}
            name={`document-${at}`}
            aria-label={`What, ${nth}: which paper`}
            defaultValue={typed[`document-${at}`] ?? 'ESTIMATE'}
            className={inputClass}
          >
            <option value="ESTIMATE">Estimate</option>
            <option value="INVOICE">Repair invoice</option>
          </select>
          <input
            id={`papers-${at}`}
            type="file"
            name={`papers-${at}`}
            multiple
            accept="image/jpeg,image/png,image/webp,application/pdf"
            className={`${fileClass} min-w-0`}
          />
        </div>
        {problems[`papers-${at}`] && <p className="text-sm text-danger-ink">{problems[`papers-${at}`]}</p>}
      </div>
    </div>
  )
}
