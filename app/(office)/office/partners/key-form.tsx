'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Fieldset } from '@/app/_ui/field'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { SCOPE_WORDS } from '@/app/_words/scopes'
import { SCOPES } from '@/lib/partner/scope'
import { makeApiKey } from './actions'
import { NO_KEY, type Place, placeOptions } from './key-state'

/** Lets a program in. The key it gets is shown here, once. */
export function KeyForm({ places }: { places: Place[] }) {
  const [state, send] = useActionState(makeApiKey, NO_KEY)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { name, location, ticked, problems, key } = state
  return (
    <form ref={form} action={send} className="grid grid-cols-1 gap-5" noValidate>
      {key && (
        <Notice tone="ok" title="This is the key, this one time" announce>
          <code className="text-sm wrap-anywhere select-all">{key}</code>
          <p>
            Copy it now and pass it on safely. We keep a fingerprint of it only, so nobody can show it again.
          </p>
        </Notice>
      )}
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <TextInput
        label="Whose key"
        hint="The program or the partner, so that you know it again."
        name="name"
        autoComplete="off"
        required
        defaultValue={name}
        error={problems.name}
      />
      <Select label="Where" name="location" defaultValue={location} options={placeOptions(places)} />
      <Fieldset id="scope" legend="What it allows" error={problems.scopes}>
        <div className="grid gap-3">
          {SCOPES.map((scope) => (
            <Checkbox
              key={scope}
              id={`scope-${scope}`}
              name="scope"
              value={scope}
              label={SCOPE_WORDS.en[scope].name}
              hint={SCOPE_WORDS.en[scope].allows}
              defaultChecked={ticked.includes(scope)}
            />
          ))}
        </div>
      </Fieldset>
      <div>
        <SubmitButton pendingLabel="Making …">Make the key</SubmitButton>
      </div>
    </form>
  )
}
