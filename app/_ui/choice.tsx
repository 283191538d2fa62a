import type { ReactNode } from 'react'
import { Fieldset } from './field'

export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  detail?: ReactNode
  disabled?: boolean
}
type ChoiceProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  options: ChoiceOption[]
  defaultValue?: string
  required?: boolean
  columns?: 1 | 2 | 3
}
const grids = { 1: '', 2: 'sm:grid-cols-2', 3: 'sm:grid-cols-2 lg:grid-cols-3' }

/** One of a few, each on a card that says what it means; `detail` stands at the card's end, for a price or a count. */
export function Choice({
  name,
  legend,
  hint,
  error,
  options,
  defaultValue,
  required,
  columns = 1,
}: ChoiceProps) {
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      <div className={`grid gap-2 ${grids[columns]}`} key={defaultValue}>
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-control cursor-pointer items-start gap-3 rounded-control border border-line-strong bg-surface p-3 hover:border-ink has-checked:border-fjord has-checked:bg-fjord-soft has-checked:ring-1 has-checked:ring-fjord has-disabled:cursor-not-allowed has-disabled:border-line has-disabled:bg-sunken has-disabled:text-ink-soft"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              required={required}
              className="mt-0.5 size-5 flex-none accent-fjord"
            />
            <span className="min-w-0 flex-1">
              <span className="font-semibold">{option.label}</span>
              {option.hint && <span className="block text-sm text-ink-soft">{option.hint}</span>}
            </span>
            {option.detail && <span className="text-right text-sm font-semibold">{option.detail}</span>}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
