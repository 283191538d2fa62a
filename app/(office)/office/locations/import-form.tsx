'use client'

import { useActionState, useRef } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea, TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { importDays } from './actions'
import { AffectedList } from './affected-list'
import { fresh } from './form-state'

/** A table of special days, from a file or pasted: all of it is taken, or nothing. */
export function ImportForm({ shop }: { shop: string }) {
  const [state, send] = useActionState(importDays, fresh({ shop }))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, affected } = state
  return (
    <form ref={form} action={send} className="grid max-w-2xl gap-5" noValidate>
      <AffectedList state={state} />
      {problems.csv && (
        <Notice tone="problem" title="Nothing was taken" announce>
          <ul className="grid gap-1">
            {problems.csv.split('\n').map((problem) => (
              <li key={problem} className="wrap-anywhere">
                {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <input type="hidden" name="shop" value={shop} />
      <TextInput
        label="File"
        optional
        hint="A CSV file, as spreadsheets save it."
        name="file"
        type="file"
        accept=".csv,text/csv"
      />
      <TextArea
        label="Or the table itself"
        optional
        hint="Day, Opens, Closes, Why: one line for each day. No hours means closed."
        name="csv"
        rows={10}
        spellCheck={false}
        className="font-mono text-sm"
        placeholder={'Day;Opens;Closes;Why\n2026-12-24;09:00;13:00;Christmas Eve\n2026-12-25;;;Christmas'}
        defaultValue={typed.csv}
        error={problems.csv && 'See above what to mend, here or in your file.'}
      />
      <SubmitButton
        tone={affected.length > 0 ? 'signal' : 'primary'}
        pendingLabel="Reading …"
        className="justify-self-start"
      >
        {affected.length > 0 ? 'Save all the same' : 'Take these days'}
      </SubmitButton>
    </form>
  )
}
