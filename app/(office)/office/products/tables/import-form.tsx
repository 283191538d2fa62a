'use client'

import { useActionState, useRef } from 'react'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextArea, TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { importTable } from './actions'
import { PlanNotice } from './plan-notice'
import { TABLES, type TableKind } from './table-kinds'
import { EMPTY } from './table-state'

/** A table from a file or pasted: shown first what would come of it, then taken in whole. */
export function ImportForm({ table }: { table: TableKind }) {
  const [state, send] = useActionState(importTable, EMPTY)
  const form = useRef<HTMLFormElement>(null)
  const { csv, problems, plan, seen, isSaved } = state
  useFirstWrong(form, problems.length > 0 ? state : null)
  const isNothingNew = plan !== null && plan.made.length + plan.changed.length === 0
  const isReady = plan !== null && !isSaved && !isNothingNew
  return (
    <form ref={form} action={send} className="grid max-w-3xl gap-5" noValidate>
      {problems.length > 0 && (
        <Notice tone="problem" title="Nothing was taken" announce>
          <ul className="grid gap-1">
            {problems.map((problem) => (
              <li key={problem} className="wrap-anywhere">
                {problem}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {plan && <PlanNotice plan={plan} isSaved={isSaved} />}
      <input type="hidden" name="table" value={table} />
      {isReady && <input type="hidden" name="seen" value={seen} />}
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
        hint={`Columns: ${TABLES[table].columns}`}
        name="csv"
        rows={10}
        spellCheck={false}
        className="font-mono text-sm"
        defaultValue={csv}
        error={problems.length > 0 ? 'See above what to mend, here or in your file.' : undefined}
      />
      <SubmitButton
        tone={isReady ? 'signal' : 'primary'}
        pendingLabel="Reading …"
        className="justify-self-start"
      >
        {isReady ? 'Save all of it' : 'Look what would change'}
      </SubmitButton>
    </form>
  )
}
