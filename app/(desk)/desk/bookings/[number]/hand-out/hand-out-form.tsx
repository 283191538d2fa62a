'use client'

import { useRef } from 'react'
import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { CodeInput } from '@/app/(desk)/desk/bookings/[number]/_units/code-input'
import { ScanField } from '@/app/(desk)/desk/bookings/[number]/_units/scan-field'
import { useScanned } from '@/app/(desk)/desk/bookings/[number]/_units/scanned'
import { type Unit, UnitRow } from '@/app/(desk)/desk/bookings/[number]/_units/unit-row'
import {
  lostState,
  NOTHING_TYPED,
  type UnitsState,
} from '@/app/(desk)/desk/bookings/[number]/_units/units-state'
import { useKeptAction } from '@/app/(desk)/desk/bookings/[number]/_units/use-kept-action'

export type HereUnit = Unit & { variantId: string }

type Props = {
  action: (state: UnitsState, form: FormData) => Promise<UnitsState>
  units: HereUnit[]
  /** Other assets of the same sizes in this shop: code in capitals → size. */
  others: Record<string, string>
  base: string
}

/** Each unit with its proposed asset; a scan ticks it, or puts another asset of the same size in its place. */
export function HandOutForm({ action, units, others, base }: Props) {
  const [state, send] = useKeptAction(action, NOTHING_TYPED, lostState)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const onCode = useScanned(form, units, (code, isFree) => {
    const size = others[code.toUpperCase()]
    if (!size) return { no: `${code.toUpperCase()} is not of a size that is booked here.` }
    const free = units.find(({ key, variantId }) => variantId === size && isFree(key))
    return (
      free ?? { no: `All units of that size are scanned already; ${code.toUpperCase()} is one too many.` }
    )
  })
  return (
    <form ref={form} action={send} className="grid max-w-4xl grid-cols-1 gap-4" noValidate>
      {state.problems.form && (
        <Notice tone="problem" announce>
          {state.problems.form}
        </Notice>
      )}
      <ScanField
        hint="From the first scan on, only what was scanned is ticked. Another unit of the same size takes the place of the proposed one."
        onCode={onCode}
      />
      {units.map((unit) => (
        <UnitRow
          key={unit.key}
          unit={unit}
          state={state}
          tick="leaves now"
          isTicked
          grade="GOOD"
          keepAs={`out/${unit.key}`}
        >
          <CodeInput
            label="Another unit instead"
            name={`code-${unit.key}`}
            optional
            placeholder={unit.code}
            defaultValue={state.typed[`code-${unit.key}`] ?? ''}
            error={state.problems[`code-${unit.key}`]}
          />
        </UnitRow>
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Handing out …">Hand out what is ticked</SubmitButton>
        <ButtonLink href={base} tone="quiet">
          Not now
        </ButtonLink>
      </div>
    </form>
  )
}
