'use client'

import { useActionState, useRef, useState } from 'react'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { keepCompany } from './actions'
import { LegalFields, LookFields, ReachFields } from './company-fields'
import type { CompanyState, Typed } from './company-state'
import { type Logo, Preview } from './preview'

type Props = { typed: Typed; logo: Logo; countries: { value: string; label: string }[] }

/** Whose shop this is: who renters have their contract with, how to reach them, and what the shop looks like. */
export function CompanyForm({ typed: given, logo, countries }: Props) {
  const [state, send] = useActionState(keepCompany, { typed: given, problems: {}, meanwhile: [] })
  const [look, setLook] = useState({ brand: given.brand ?? '', accent: given.accent ?? '' })
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const show = (field: string, value: string) => setLook((was) => ({ ...was, [field]: value }))
  return (
    <form ref={form} action={send} className="grid gap-6" noValidate>
      <input type="hidden" name="revision" value={state.typed.revision} />
      {state.problems.form && <Meanwhile state={state} />}
      <Card title="Who it belongs to">
        <LegalFields state={state} countries={countries} />
      </Card>
      <Card title="How to reach you">
        <ReachFields state={state} />
      </Card>
      <Card title="How it looks, and in which currency">
        <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)]">
          <LookFields state={state} onType={show} />
          <Preview brand={look.brand} accent={look.accent} logo={logo} />
        </div>
      </Card>
      <SubmitButton pendingLabel="Saving …" className="justify-self-start">
        Save the company
      </SubmitButton>
    </form>
  )
}

const Meanwhile = ({ state: { problems, meanwhile } }: { state: CompanyState }) => (
  <Notice tone="problem" title="Somebody was faster" announce>
    <p>{problems.form}</p>
    {meanwhile.length > 0 && (
      <dl className="grid gap-x-6 sm:grid-cols-[auto_minmax(0,1fr)]">
        {meanwhile.map(({ name, now }) => (
          <div key={name} className="contents">
            <dt className="font-semibold">{name} is by now</dt>
            <dd className="wrap-anywhere">{now || 'empty'}</dd>
          </div>
        ))}
      </dl>
    )}
  </Notice>
)
