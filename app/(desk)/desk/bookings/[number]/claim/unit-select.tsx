import { inputClass } from '@/app/_ui/field'

type Props = {
  at: string
  units: { value: string; label: string }[]
  typed: Record<string, string>
  of: string
}

/** Which unit it is about; where there is one only, it is that one. */
export function UnitSelect({ at, units, typed, of }: Props) {
  const [only] = units
  if (units.length === 1 && only) return <input type="hidden" name={`unit-${at}`} value={only.value} />
  if (units.length === 0) return null
  return (
    <select
      key={typed[`unit-${at}`]}
      name={`unit-${at}`}
      aria-label={`${of}: which unit`}
      defaultValue={typed[`unit-${at}`] ?? ''}
      className={`${inputClass} max-w-64`}
    >
      <option value="">No unit in particular</option>
      {units.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
