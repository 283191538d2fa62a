'use client'

import { useActionState, useRef } from 'react'
import { Choice } from '@/app/_ui/choice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveSeason } from './actions'
import { AffectedList } from './affected-list'
import { fresh, type Typed } from './form-state'
import { WeekFields } from './week-fields'

/** Some weeks or months with a week of their own, or closed. */
export function SeasonForm({ typed: given }: { typed: Typed }) {
  const [state, send] = useActionState(saveSeason, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, affected } = state
  const day = { type: 'date', required: true } as const
  return (
    <form ref={form} action={send} className="group/form grid max-w-xl gap-5" noValidate>
      <AffectedList state={state} />
      <input type="hidden" name="shop" value={given.shop} />
      <input type="hidden" name="id" value={given.id} />
      <TextInput
        label="Name"
        hint="Renters read it: “Summer”, “Winter closing”."
        name="name"
        autoComplete="off"
        required
        defaultValue={typed.name}
        error={problems.name}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <TextInput
          label="First day"
          name="firstDay"
          {...day}
          defaultValue={typed.firstDay}
          error={problems.firstDay}
        />
        <TextInput
          label="Last day"
          name="lastDay"
          {...day}
          defaultValue={typed.lastDay}
          error={problems.lastDay}
        />
      </div>
      <Choice
        name="how"
        legend="What holds in these weeks"
        columns={2}
        defaultValue={typed.how}
        error={problems.how}
        options={[
          { value: 'week', label: 'A week of its own', hint: 'Other hours than usual' },
          { value: 'closed', label: 'Closed', hint: 'From the first to the last day' },
        ]}
      />
      <div className="group-has-[[value=closed]:checked]/form:hidden">
        <WeekFields legend="Hours of the season" typed={typed} problems={problems} />
      </div>
      <SubmitButton
        tone={affected.length > 0 ? 'signal' : 'primary'}
        pendingLabel="Saving …"
        className="justify-self-start"
      >
        {affected.length > 0 ? 'Save all the same' : given.id ? 'Save the season' : 'Add the season'}
      </SubmitButton>
    </form>
  )
}
