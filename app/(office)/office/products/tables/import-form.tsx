'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { TableFields } from '@/app/(office)/office/_table/table-fields'
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
      {plan && <PlanNotice plan={plan} isSaved={isSaved} />}
      <input type="hidden" name="table" value={table} />
      {isReady && <input type="hidden" name="seen" value={seen} />}
      <TableFields hint={`Columns: ${TABLES[table].columns}`} typed={csv} problems={problems} />
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
