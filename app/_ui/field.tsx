import type { ReactNode } from 'react'
import { FIELD_WORDS } from './field-words'
import { useWords } from './language/use-words'
import { Sign } from './sign'

/** What every input may be given besides its own attributes. `error` is a sentence; the value typed stays in place. */
export type FieldText = {
  label: ReactNode
  hint?: ReactNode
  error?: string
  optional?: boolean
  id?: string
}

/** The attributes that tie an input to its label, hint and error. */
export const fieldWiring = (id: string, { hint, error }: Pick<FieldText, 'hint' | 'error'>) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
})

export const inputClass =
  'block w-full min-h-control rounded-control border border-line-strong bg-surface px-3 py-2 text-base text-ink ' +
  'placeholder:text-ink-soft hover:border-ink aria-invalid:border-2 aria-invalid:border-danger disabled:bg-sunken disabled:text-ink-soft'

export const fileClass =
  'block w-full rounded-control border border-line-strong bg-surface p-2 text-sm file:mr-3 file:rounded-control ' +
  'file:border file:border-solid file:border-line-strong file:bg-sunken file:px-3 file:py-1.5 file:font-semibold ' +
  'file:text-ink aria-invalid:border-2 aria-invalid:border-danger'

type FieldProps = FieldText & { id: string; children: ReactNode }

/** Label above, hint beside it, error below: for any input that carries `fieldWiring(id, …)`. */
export function Field({ id, label, hint, error, optional, children }: FieldProps) {
  const say = useWords(FIELD_WORDS)
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-ink-soft"> ({say.optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

export function FieldError({ id, error }: { id: string; error?: string }) {
  if (!error) return null
  return (
    <p id={`${id}-error`} className="flex gap-1.5 text-sm font-medium text-danger-ink">
      <Sign name="warning" size={18} className="mt-0.5 flex-none" />
      {error}
    </p>
  )
}

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; error?: string; id?: string; children: ReactNode }

/** A group of fields that answer one question. */
export function Fieldset({ legend, hint, error, id = 'fieldset', children }: FieldsetProps) {
  const { 'aria-describedby': describedBy } = fieldWiring(id, { hint, error })
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy}
      data-wrong={error ? '' : undefined}
      className="grid min-w-0 gap-4"
    >
      <legend className="mb-3 text-lg font-semibold tracking-tight">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="-mt-3 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </fieldset>
  )
}
