'use client'

import { useActionState, useRef } from 'react'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { TableFields } from '@/app/(office)/office/_table/table-fields'
import { importPrices } from './actions'
import { fresh } from './form-state'
import { RepricedList } from './repriced-list'

const SAMPLE = `Product;Season;First day;Last day;1 hour;1 day;3 days;1 week
double-kayak;;;;190;590;1490;2990
double-kayak;Summer 2027;2027-06-15;2027-08-15;250;750;1890;3790`

/** Price lists from a file or pasted: all of them are taken, or none. */
export function ImportForm() {
  const [state, send] = useActionState(importPrices, fresh({}))
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { typed, problems, repriced } = state
  return (
    <form ref={form} action={send} className="grid max-w-3xl gap-5" noValidate>
      <RepricedList state={state} />
      <TableFields
        hint="One line for each list: without a season it is the standing one. No price at all in a season means not rented out."
        placeholder={SAMPLE}
        typed={typed.csv}
        problems={problems.csv?.split('\n') ?? []}
      />
      <SubmitButton
        tone={repriced.length > 0 ? 'signal' : 'primary'}
        pendingLabel="Reading …"
        className="justify-self-start"
      >
        {repriced.length > 0 ? 'Save all the same' : 'Take these lists'}
      </SubmitButton>
    </form>
  )
}
