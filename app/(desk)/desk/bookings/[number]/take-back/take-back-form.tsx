'use client'

import { type FormEvent, useRef } from 'react'
import { ButtonLink } from '@/app/_ui/button'
import { Checkbox } from '@/app/_ui/checkbox'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { ScanField } from '@/app/(desk)/desk/bookings/[number]/_units/scan-field'
import { useScanned } from '@/app/(desk)/desk/bookings/[number]/_units/scanned'
import { UnitRow } from '@/app/(desk)/desk/bookings/[number]/_units/unit-row'
import {
  lostState,
  NOTHING_TYPED,
  type UnitsState,
} from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { useKeptAction } from '@/app/(desk)/desk/bookings/[number]/_units/use-kept-action'
import type { BackUnit } from './unit-back'

type Props = {
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  units: BackUnit[]
  /** Units that never left. */
  rest: number
  base: string
}

const AFTERWARDS = [
  { value: 'READY', label: 'Ready: it may leave again' },
  { value: 'INSPECT', label: 'To be looked at before it leaves again' },
  { value: 'WORKSHOP', label: 'To the workshop: out until it is repaired' },
  { value: 'LOST', label: 'Lost: it does not come back' },
]

/** What comes back, beside how it left. Damage proposes that somebody looks at the unit before it leaves again. */
export function TakeBackForm({ action, units, rest, base }: Props) {
  const [state, send] = useKeptAction(action, NOTHING_TYPED, lostState)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const onCode = useScanned(form, units, (code) => ({
    no: `${code.toUpperCase()} is not out with this booking. Find it by its code on the desk’s first page.`,
  }))
  return (
    <form
      ref={form}
      action={send}
      onChange={proposeLook}
      className="grid max-w-4xl grid-cols-1 gap-4"
      noValidate
    >
      {state.problems.form && (
        <Notice tone="problem" announce>
          {state.problems.form}
        </Notice>
      )}
      <ScanField hint="From the first scan on, only what was scanned is ticked." onCode={onCode} />
      {units.map((unit) => (
        <UnitRow
          key={unit.key}
          unit={unit}
          state={state}
          tick="is back"
          isTicked
          grade={unit.grade}
          keepAs={`back/${unit.key}`}
          before={unit.before}
        >
          <Select
            label="What becomes of it"
            name={`afterwards-${unit.key}`}
            options={AFTERWARDS}
            defaultValue={state.typed[`afterwards-${unit.key}`] ?? 'READY'}
          />
        </UnitRow>
      ))}
      {rest > 0 && (
        <Checkbox
          name="rest"
          label={
            rest === 1
              ? 'The unit that has not left yet is not wanted any more'
              : `The ${rest} units that have not left yet are not wanted any more`
          }
          defaultChecked={state.typed.rest !== undefined}
          value="given-up"
        />
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Taking back …">Take back what is ticked</SubmitButton>
        <ButtonLink href={base} tone="quiet">
          Not now
        </ButtonLink>
      </div>
    </form>
  )
}

function proposeLook({ target }: FormEvent<HTMLFormElement>): void {
  if (!(target instanceof HTMLSelectElement) || !target.name.startsWith('grade-')) return
  const next = target.form?.elements.namedItem(target.name.replace('grade-', 'afterwards-'))
  if (next instanceof HTMLSelectElement && target.value === 'DAMAGED' && next.value === 'READY')
    next.value = 'INSPECT'
}
