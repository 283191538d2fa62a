'use client'

import { useActionState, useRef } from 'react'
import { Affected } from '@/app/_gear/affected'
import { type Option, Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import { Answer } from '@/app/(office)/office/gear/answer'
import type { GearState } from '@/app/(office)/office/gear/gear-state'
import { takeOut } from './actions'

type Way = 'while' | 'move' | 'good'
type Props = {
  assetId: string
  timeZone: string
  today: string
  time: string
  way: Way
  /** Where it can be moved. */
  places?: Option[]
}

const KINDS = (['MAINTENANCE', 'CLOSURE', 'ARRIVAL'] as const).map((value) => ({
  value,
  label: BLOCK_KINDS.en[value],
}))

const WORDS: Record<Way, { id: string; from: string; until: string; press: string }> = {
  while: { id: 'block', from: 'From', until: 'Until, if known', press: 'Take it out' },
  move: { id: 'move', from: 'It leaves', until: 'It arrives', press: 'Move it' },
  good: { id: 'retire', from: 'From', until: '', press: 'Retire it' },
}

/** Takes a unit out for a while, or for good, or to another location; whoever is affected is named before anything happens. */
export function BlockForm({ assetId, timeZone, today, time, way, places = [] }: Props) {
  const [state, send] = useActionState(takeOut, { typed: {}, problems: {} } as GearState)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, foreseen } = state
  const words = WORDS[way]
  const { id } = words
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      <input type="hidden" name="asset" value={assetId} />
      <input type="hidden" name="zone" value={timeZone} />
      <input type="hidden" name="seen" value={typed.seen ?? ''} />
      {way === 'good' && <input type="hidden" name="kind" value="RETIREMENT" />}
      {way === 'move' && (
        <>
          <input type="hidden" name="kind" value="TRANSFER" />
          <Select
            id="move-to"
            label="To"
            name="to"
            options={places}
            defaultValue={typed.to ?? places[0]?.value}
            error={problems.to}
          />
        </>
      )}
      {way === 'while' && (
        <Select
          label="Why"
          name="kind"
          options={KINDS}
          defaultValue={typed.kind ?? 'MAINTENANCE'}
          error={problems.kind}
        />
      )}
      <Moment
        {...{ id, name: 'from', label: words.from, timeLabel: `${words.from}, time`, error: problems.from }}
        day={typed.fromDay ?? today}
        time={typed.fromTime ?? time}
      />
      {words.until && (
        <Moment
          {...{
            id,
            name: 'until',
            label: words.until,
            timeLabel: way === 'move' ? 'It arrives, time' : 'Until, time',
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
        tone={way === 'good' ? 'danger' : 'primary'}
        pendingLabel="One moment …"
        className="justify-self-start"
      >
        {words.press}
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
