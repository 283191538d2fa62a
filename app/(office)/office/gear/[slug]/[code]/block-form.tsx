'use client'

import { useActionState, useRef } from 'react'
import { Affected } from '@/app/_gear/affected'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import { Answer } from '@/app/(office)/office/gear/answer'
import type { GearState } from '@/app/(office)/office/gear/gear-state'
import { takeOut } from './actions'

type Props = { assetId: string; timeZone: string; today: string; time: string; isForGood: boolean }

const KINDS = (['MAINTENANCE', 'TRANSFER', 'CLOSURE', 'ARRIVAL'] as const).map((value) => ({
  value,
  label: BLOCK_KINDS.en[value],
}))

/** Takes a unit out for a while, or for good; whoever is affected is named before anything happens. */
export function BlockForm({ assetId, timeZone, today, time, isForGood }: Props) {
  const [state, send] = useActionState(takeOut, { typed: {}, problems: {} } as GearState)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, foreseen } = state
  const id = isForGood ? 'retire' : 'block'
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <input type="hidden" name="asset" value={assetId} />
      <input type="hidden" name="zone" value={timeZone} />
      <input type="hidden" name="seen" value={typed.seen ?? ''} />
      {isForGood ? (
        <input type="hidden" name="kind" value="RETIREMENT" />
      ) : (
        <Select
          label="Why"
          name="kind"
          options={KINDS}
          defaultValue={typed.kind ?? 'MAINTENANCE'}
          error={problems.kind}
        />
      )}
      <Moment
        {...{ id, name: 'from', label: 'From', timeLabel: 'From, time', error: problems.from }}
        day={typed.fromDay ?? today}
        time={typed.fromTime ?? time}
      />
      {!isForGood && (
        <Moment
          {...{
            id,
            name: 'until',
            label: 'Until, if known',
            timeLabel: 'Until, time',
            error: problems.until,
          }}
          day={typed.untilDay ?? ''}
          time={typed.untilTime ?? '00:00'}
        />
      )}
      <TextInput
        id={`${id}-reason`}
        label="Reason, for colleagues"
        name="reason"
        maxLength={200}
        autoComplete="off"
        required
        defaultValue={typed.reason ?? ''}
        error={problems.reason}
      />
      <Answer state={state} />
      {foreseen && <Affected foreseen={foreseen} timeZone={timeZone} />}
      <SubmitButton
        tone={isForGood ? 'danger' : 'primary'}
        pendingLabel="One moment …"
        className="justify-self-start"
      >
        {isForGood ? 'Retire it' : 'Take it out'}
      </SubmitButton>
    </form>
  )
}

type MomentProps = {
  id: string
  name: string
  label: string
  timeLabel: string
  error?: string
  day: string
  time: string
}

const Moment = ({ id, name, label, timeLabel, error, day, time }: MomentProps) => (
  <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,4fr)] items-start gap-3">
    <TextInput
      id={`${id}-${name}-day`}
      label={label}
      name={`${name}Day`}
      type="date"
      defaultValue={day}
      error={error}
    />
    <TextInput
      id={`${id}-${name}-time`}
      label={timeLabel}
      name={`${name}Time`}
      type="time"
      defaultValue={time}
    />
  </div>
)
