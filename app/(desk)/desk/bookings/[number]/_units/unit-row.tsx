import type { ReactNode } from 'react'
import { PhotoInput } from '@/app/_photos/photo-input'
import { Card } from '@/app/_ui/card'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import { GRADE_WORDS } from '@/app/_words/grades'
import type { Grade } from '@/lib/generated/prisma/enums'
import type { UnitsState } from './units-state'

export type Unit = { key: string; code: string; name: string }

type Props = {
  unit: Unit
  state: UnitsState
  /** What ticking it means. */
  tick: string
  isTicked: boolean
  grade: Grade
  /** Where photos stay on this device until they are sent. */
  keepAs: string
  /** What is known of it already, beside what is asked. */
  before?: ReactNode
  children?: ReactNode
}

/** Conditions to choose from, best first. */
export const GRADE_OPTIONS = Object.entries(GRADE_WORDS.en).map(([value, label]) => ({ value, label }))

/** One unit that leaves or comes back: whether it does, how it looks, a note and photos. */
export function UnitRow({ unit, state, tick, isTicked, grade, keepAs, before, children }: Props) {
  const { key, code, name } = unit
  const { typed, problems } = state
  const wasSent = Object.keys(typed).length > 0
  const isOn = wasSent ? typed[`on-${key}`] !== undefined : isTicked
  return (
    <Card>
      <input type="hidden" name="unit" value={key} />
      <input type="hidden" name={`shown-${key}`} value={code} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <label className="flex min-h-control cursor-pointer items-center gap-3">
          <input
            key={String(isOn)}
            type="checkbox"
            name={`on-${key}`}
            value="yes"
            defaultChecked={isOn}
            aria-label={`${name}, ${code}: ${tick}`}
            className="size-6 flex-none rounded accent-fjord"
          />
          <span className="min-w-0">
            <span className="block font-semibold wrap-anywhere">{name}</span>
            <span className="block text-sm tabular-nums">{code}</span>
          </span>
        </label>
      </div>
      {before}
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Select
          label="Condition"
          name={`grade-${key}`}
          options={GRADE_OPTIONS}
          defaultValue={typed[`grade-${key}`] ?? grade}
          error={problems[`grade-${key}`]}
        />
        <TextInput
          label="Note"
          name={`note-${key}`}
          optional
          autoComplete="off"
          defaultValue={typed[`note-${key}`] ?? ''}
          error={problems[`note-${key}`]}
        />
        {children}
        <PhotoInput name={`photos-${key}`} keepAs={keepAs} error={problems[`photos-${key}`]} />
      </div>
    </Card>
  )
}
