import { FieldError, type FieldText, fieldWiring } from './field'

type CheckboxProps = FieldText & {
  name: string
  value?: string
  defaultChecked?: boolean
  required?: boolean
}

/** One yes-or-no, with the sentence beside the box as its label. */
export function Checkbox({ label, hint, error, id, defaultChecked, ...input }: CheckboxProps) {
  const key = id ?? input.name
  return (
    <div className="grid gap-1.5">
      <div className="flex items-start gap-3">
        <input
          key={String(defaultChecked)}
          type="checkbox"
          defaultChecked={defaultChecked}
          {...input}
          {...fieldWiring(key, { hint, error })}
          className="mt-0.5 size-6 flex-none rounded accent-fjord"
        />
        <div>
          <label htmlFor={key}>{label}</label>
          {hint && (
            <p id={`${key}-hint`} className="mt-1 text-sm text-ink-soft">
              {hint}
            </p>
          )}
        </div>
      </div>
      <FieldError id={key} error={error} />
    </div>
  )
}
