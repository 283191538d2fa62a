import { inputClass } from '@/app/_ui/field'
import type { UnitsState } from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { formatMoney } from '@/lib/money'
import { UnitSelect } from './unit-select'

export type Price = { id: string; name: string; amountMinor: number }

type Props = {
  price: Price
  state: UnitsState
  units: { value: string; label: string }[]
  currency: string
}

/** One price to tick; it may be claimed for less, never for more. */
export function PriceRow({ price: { id, name, amountMinor }, state, units, currency }: Props) {
  const { typed, problems } = state
  const isOn = typed[`on-${id}`] !== undefined
  const most = formatMoney({ minor: amountMinor, currency })
  return (
    <div className="grid gap-2 rounded-control border border-line-strong bg-surface p-3 has-checked:border-fjord has-checked:bg-fjord-soft sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:items-center sm:gap-4">
      <label className="flex min-h-control cursor-pointer items-center gap-3">
        <input
          key={String(isOn)}
          type="checkbox"
          name={`on-${id}`}
          value="yes"
          defaultChecked={isOn}
          className="size-6 flex-none rounded accent-fjord"
        />
        <span className="wrap-anywhere">
          <span className="font-semibold">{name}</span>
          <span className="block text-sm text-ink-soft">{most} at most</span>
        </span>
      </label>
      <UnitSelect at={id} units={units} typed={typed} of={name} />
      <div>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={`amount-${id}`}
          aria-label={`${name}: amount in ${currency}`}
          aria-invalid={Boolean(problems[`amount-${id}`]) || undefined}
          defaultValue={typed[`amount-${id}`] ?? String(amountMinor / 100)}
          className={`${inputClass} w-28 text-right tabular-nums`}
        />
        {problems[`amount-${id}`] && (
          <p className="mt-1 text-sm text-danger-ink">{problems[`amount-${id}`]}</p>
        )}
      </div>
    </div>
  )
}
