import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Field, type FieldText, fieldWiring, inputClass } from './field'
import { Icon } from './icon'

export type Option = { value: string; label: string; disabled?: boolean }
type SelectProps = FieldText &
  Omit<ComponentProps<'select'>, 'id' | 'children'> & { name: string; options: Option[] }

/** One of a list, by the platform's own control, so that it works everywhere and without JavaScript. */
export function Select({ label, hint, error, optional, id, options, className, ...select }: SelectProps) {
  const key = id ?? select.name
  return (
    <Field id={key} label={label} hint={hint} error={error} optional={optional}>
      <div className="relative">
        {/* React resets a form after its action and forgets a select's new default; a new key makes it take it. */}
        <select
          key={String(select.defaultValue ?? '')}
          {...select}
          {...fieldWiring(key, { hint, error })}
          className={classes(inputClass, 'appearance-none pr-10', className)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-soft"
        />
      </div>
    </Field>
  )
}
