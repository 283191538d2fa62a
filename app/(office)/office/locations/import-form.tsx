'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { TableFields } from '@/app/(office)/office/_table/table-fields'
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
      <input type="hidden" name="shop" value={shop} />
      <TableFields
        hint="Day, Opens, Closes, Why: one line for each day. No hours means closed."
        placeholder={'Day;Opens;Closes;Why\n2026-12-24;09:00;13:00;Christmas Eve\n2026-12-25;;;Christmas'}
        typed={typed.csv}
        problems={problems.csv?.split('\n') ?? []}
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
