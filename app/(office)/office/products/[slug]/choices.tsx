import type { Typed } from '@/app/(office)/office/products/catalogue-state'
import { MOST_ROWS } from '@/app/(office)/office/products/row-count'
import type { ChoiceOf } from '@/lib/catalogue/choice-of'

/** What a field suggests while one types, by the browser's own means. */
export const Choices = ({ id, choices }: { id: string; choices: ChoiceOf[] }) => (
  <datalist id={id}>
    {choices.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </datalist>
)

/** Those that are filled in and two empty ones, so that more can be added without JavaScript. */
export function rowsShown(typed: Typed, field: string): number[] {
  const filled = Array.from({ length: MOST_ROWS }, (_, at) => at).filter((at) => typed[`${field}${at}`])
  const count = Math.min(MOST_ROWS, Math.max(-1, ...filled) + 3)
  return Array.from({ length: count }, (_, at) => at)
}
