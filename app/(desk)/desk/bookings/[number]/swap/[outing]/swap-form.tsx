'use client'

import { useRef } from 'react'
import { PhotoInput } from '@/app/_photos/photo-input'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { CodeInput } from '@/app/(desk)/desk/bookings/[number]/_units/code-input'
import { GRADE_OPTIONS, UnitRow } from '@/app/(desk)/desk/bookings/[number]/_units/unit-row'
import {
  lostState,
  NOTHING_TYPED,
  type UnitsState,
} from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { useKeptAction } from '@/app/(desk)/desk/bookings/[number]/_units/use-kept-action'
import type { BackUnit } from '@/app/(desk)/desk/bookings/[number]/take-back/unit-back'

type Props = {
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  unit: BackUnit
  /** Codes of units that are here. */
  spares: string[]
  base: string
}

const AFTERWARDS = [
  { value: 'INSPECT', label: 'To be looked at before it leaves again' },
  { value: 'WORKSHOP', label: 'To the workshop: out until it is repaired' },
  { value: 'READY', label: 'Ready: it may leave again' },
]

/** How the one that comes back looks, and which one leaves instead. */
export function SwapForm({ action, unit, spares, base }: Props) {
  const [state, send] = useKeptAction(action, NOTHING_TYPED, lostState)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems } = state
  return (
    <form ref={form} action={send} className="grid max-w-4xl grid-cols-1 gap-4" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <h2>What comes back</h2>
      <UnitRow
        unit={unit}
        state={state}
        tick="comes back"
        isTicked
        grade={unit.grade}
        keepAs={`back/${unit.key}`}
        before={unit.before}
      >
        <Select
          label="What becomes of it"
          name={`afterwards-${unit.key}`}
          options={AFTERWARDS}
          defaultValue={typed[`afterwards-${unit.key}`] ?? 'INSPECT'}
        />
      </UnitRow>
      <h2>What leaves instead</h2>
      <Card>
        <input type="hidden" name="unit" value="new" />
        <input type="hidden" name="on-new" value="yes" />
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <CodeInput
            label="Its code"
            name="code-new"
            required
            hint="Scan it, or choose one that is here."
            list="spares"
            defaultValue={typed['code-new'] ?? spares[0]}
            error={problems['code-new']}
          />
          <datalist id="spares">
            {spares.map((code) => (
              <option key={code} value={code} />
            ))}
          </datalist>
          <Select
            label="Condition"
            name="grade-new"
            options={GRADE_OPTIONS}
            defaultValue={typed['grade-new'] ?? 'GOOD'}
            error={problems['grade-new']}
          />
          <TextInput
            label="Note"
            name="note-new"
            optional
            autoComplete="off"
            defaultValue={typed['note-new'] ?? ''}
            error={problems['note-new']}
          />
          <PhotoInput name="photos-new" keepAs={`swap/${unit.key}`} error={problems['photos-new']} />
        </div>
      </Card>
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Swapping …">Swap</SubmitButton>
        <ButtonLink href={base} tone="quiet">
          Not now
        </ButtonLink>
      </div>
    </form>
  )
}
