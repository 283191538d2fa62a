import type { ReactNode } from 'react'
import { Select } from '@/app/_ui/select'
import { formatMinute } from '@/lib/inventory/day-time'

type TimeSelectProps = {
  label: ReactNode
  name: string
  /** Minutes after midnight, as it stands in the form. */
  value: string | undefined
  kind: 'opens' | 'closes'
  /** What an empty choice means, where there is one. */
  none?: string
  error?: string
}

const HALF_HOURS = Array.from({ length: 49 }, (_, index) => index * 30)

/** A time of day by the half hour, and whatever else was stored; a day closes at midnight at the latest. */
export function TimeSelect({ label, name, value = '', kind, none, error }: TimeSelectProps) {
  const minutes = HALF_HOURS.filter((minute) => (kind === 'opens' ? minute < 1440 : minute > 0))
  const stored = /^\d+$/.test(value) ? Number(value) : null
  const all = stored === null || minutes.includes(stored) ? minutes : [...minutes, stored]
  const times = all
    .sort((a, b) => a - b)
    .map((minute) => ({ value: String(minute), label: formatMinute(minute) }))
  const options = none === undefined ? times : [{ value: '', label: none }, ...times]
  return <Select label={label} name={name} defaultValue={value} options={options} error={error} />
}
