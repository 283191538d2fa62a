import type { Foreseen } from '@/lib/inventory/foresee-block'

/** What a form about gear shows: what was typed, what is wrong where ('' for the whole), what was done, who is affected. */
export type GearState = {
  typed: Record<string, string>
  problems: Record<string, string>
  done?: string
  foreseen?: Foreseen
}

export const UNTOUCHED: GearState = { typed: {}, problems: {} }

/** The texts of a form, cut to a length that nobody types by hand. */
export const typedOf = (form: FormData, fields: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    fields.map((field) => [
      field,
      String(form.get(field) ?? '')
        .slice(0, 1000)
        .trim(),
    ]),
  )

/** A whole number as people type it; NaN for anything else. */
export const wholeOf = (text: string | undefined): number =>
  /^-?\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN
