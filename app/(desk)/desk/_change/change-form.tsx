'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import { Choice } from '@/app/_ui/choice'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { type ChangeState, UNTOUCHED } from './change-state'
import type { ChangeSaid } from './change-words'

type Props = {
  said: ChangeSaid
  /** Bound to its booking. */
  action: (state: ChangeState, form: FormData) => Promise<ChangeState>
  requestId: string
  /** The booking's number, where the action is not bound to it. */
  number?: string
  /** Where the form stays on its page: called once it is done. */
  onDone?: () => void
}

/** What other dates would do, and the button that does it. */
export function ChangeForm({ said, action, requestId, number, onDone }: Props) {
  const [state, send] = useActionState(action, UNTOUCHED)
  const [way, setWay] = useState(state.way)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state.problem && state)
  useEffect(() => {
    if (state.isDone) onDone?.()
  }, [state, onDone])
  const { choices, broken, moved, deposit } = said
  const [first, ...more] = choices
  const chosen = choices.find((one) => one.way === way) ?? first
  return (
    <form
      ref={form}
      action={send}
      className="grid gap-5"
      noValidate
      onInput={(event) => setWay(String(new FormData(event.currentTarget).get('way') ?? 'USUAL'))}
    >
      {state.problem && !state.field && (
        <Notice tone="problem" announce>
          {state.problem}
        </Notice>
      )}
      <input type="hidden" name="from" value={said.from} />
      <input type="hidden" name="until" value={said.until} />
      <input type="hidden" name="requestId" value={requestId} />
      {number && <input type="hidden" name="number" value={number} />}
      {choices.map(({ way: one, seen }) => (
        <input key={one} type="hidden" name={`seen.${one}`} value={seen} />
      ))}
      <p className="text-lg font-semibold tabular-nums">{said.period}</p>
      {more.length === 0 && first ? (
        <div>
          <input type="hidden" name="way" value={first.way} />
          <p className="font-semibold">{first.label}</p>
          <p className="text-sm text-ink-soft">{first.hint}</p>
        </div>
      ) : (
        <Choice
          name="way"
          legend="The price"
          defaultValue={state.way}
          options={choices.map(({ way: value, label, hint }) => ({ value, label, hint }))}
        />
      )}
      {choices.some(({ needsReason }) => needsReason) && (
        <TextInput
          label="Why it is not asked for"
          name="reason"
          optional={!chosen?.needsReason}
          maxLength={300}
          defaultValue={state.reason}
          error={state.field === 'reason' ? (state.problem ?? undefined) : undefined}
        />
      )}
      <Effects broken={broken} moved={moved} deposit={deposit} />
      <div>
        <SubmitButton pendingLabel="Changing …">{chosen?.button}</SubmitButton>
      </div>
    </form>
  )
}

function Effects({ broken, moved, deposit }: Pick<ChangeSaid, 'broken' | 'moved' | 'deposit'>) {
  return (
    <>
      {broken.length > 0 && (
        <Notice
          tone="attention"
          title={`Against ${broken.length === 1 ? 'a rule' : 'rules'} of the web shop, which you may set aside`}
        >
          <ul className="grid gap-1">
            {broken.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p>
            Renters cannot choose these dates themselves. If you give them, the logbook says against which
            rule.
          </p>
        </Notice>
      )}
      {moved.length > 0 && (
        <div className="text-sm">
          <p className="font-semibold">Others make room</p>
          <ul className="mt-1 grid gap-1 text-ink-soft">
            {moved.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      {deposit && <p className="text-sm text-ink-soft">{deposit}</p>}
    </>
  )
}
