import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Field, type FieldText, fieldWiring, inputClass } from './field'

type TextInputProps = FieldText & Omit<ComponentProps<'input'>, 'id'> & { name: string }

/** One line of text, also `type="date"`, `"email"`, `"tel"`, `"password"`. Give back what was typed as `defaultValue`. */
export function TextInput({ label, hint, error, optional, id, className, ...input }: TextInputProps) {
  const key = id ?? input.name
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="text"
        {...input}
        {...fieldWiring(key, { hint, error })}
        className={classes(inputClass, className)}
      />
    </Field>
  )
}

type TextAreaProps = FieldText & Omit<ComponentProps<'textarea'>, 'id'> & { name: string }

export function TextArea({ label, hint, error, optional, id, className, ...input }: TextAreaProps) {
  const key = id ?? input.name
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <textarea
        rows={4}
        {...input}
        {...fieldWiring(key, { hint, error })}
        className={classes(inputClass, className)}
      />
    </Field>
  )
}

type MoneyInputProps = FieldText & {
  name: string
  currency: string
  defaultValue?: string
  required?: boolean
  autoFocus?: boolean
}

/** An amount as people write it ("350", "350,50"); the server reads it. The currency stands beside it, never in it. */
export function MoneyInput({ label, hint, error, optional, id, currency, ...input }: MoneyInputProps) {
  const key = id ?? input.name
  const wiring = fieldWiring(key, { hint, error })
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <div className="flex max-w-64">
        <span
          id={`${key}-currency`}
          className="flex items-center rounded-l-control border border-r-0 border-line-strong bg-sunken px-3 text-sm font-semibold text-ink-soft"
        >
          {currency}
        </span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          {...input}
          {...wiring}
          aria-describedby={[`${key}-currency`, wiring['aria-describedby']].filter(Boolean).join(' ')}
          className={classes(inputClass, 'rounded-l-none text-right text-lg font-semibold tabular-nums')}
        />
      </div>
    </Field>
  )
}
