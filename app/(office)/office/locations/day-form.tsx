'use client'

import { useActionState, useRef } from 'react'
import { Choice } from '@/app/_ui/choice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { saveDays } from './actions'
import { AffectedList } from './affected-list'
import { fresh, type Typed } from './form-state'
import { TimeSelect } from './time-select'

type DayFormProps = { typed: Typed; today: string }

/** One special day, or some in a row that are alike; a day that is there already keeps its date. */
export function DayForm({ typed: given, today }: DayFormProps) {
  const [state, send] = useActionState(saveDays, fresh(given))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, affected } = state
  return (
    <form ref={form} action={send} className="group/form grid max-w-xl gap-5" noValidate>
      <AffectedList state={state} />
      <input type="hidden" name="shop" value={given.shop} />
      <input type="hidden" name="isNew" value={given.isNew} />
      {given.isNew === 'yes' ? (
        <Dates typed={typed} problems={problems} today={today} />
      ) : (
        <input type="hidden" name="day" value={given.day} />
      )}
      <TextInput
        label="Why"
        hint="Renters read it: “Christmas Eve”, “Staff outing”."
        name="reason"
        autoComplete="off"
        required
        defaultValue={typed.reason}
        error={problems.reason}
      />
      <Choice
        name="how"
        legend="What holds on that day"
        columns={2}
        defaultValue={typed.how}
        options={[
          { value: 'closed', label: 'Closed', hint: 'Nothing goes out or comes back' },
          { value: 'open', label: 'Other hours', hint: 'Shorter or longer than usual' },
        ]}
      />
      <div className="grid grid-cols-2 gap-4 group-has-[[value=closed]:checked]/form:hidden">
        <TimeSelect label="Opens" name="opens" kind="opens" value={typed.opens} error={problems.opens} />
        <TimeSelect label="Closes" name="closes" kind="closes" value={typed.closes} error={problems.closes} />
      </div>
      <SubmitButton
        tone={affected.length > 0 ? 'signal' : 'primary'}
        pendingLabel="Saving …"
        className="justify-self-start"
      >
        {affected.length > 0 ? 'Save all the same' : given.isNew === 'yes' ? 'Add' : 'Save'}
      </SubmitButton>
    </form>
  )
}

type DatesProps = { typed: Typed; problems: Record<string, string>; today: string }

const Dates = ({ typed, problems, today }: DatesProps) => (
  <div className="grid items-start gap-4 sm:grid-cols-2">
    <TextInput
      label="Day"
      name="day"
      type="date"
      required
      min={today}
      defaultValue={typed.day}
      error={problems.day}
    />
    <TextInput
      label="Last day"
      optional
      name="lastDay"
      type="date"
      min={today}
      defaultValue={typed.lastDay}
      error={problems.lastDay}
    />
  </div>
)
