'use client'

import { useActionState, useRef } from 'react'
import { Checkbox } from '@/app/_ui/checkbox'
import { Fieldset } from '@/app/_ui/field'
import { Notice } from '@/app/_ui/notice'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { TextInput } from '@/app/_ui/text-input'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { EVENTS } from '@/lib/partner/event'
import { addAddress } from './actions'
import { type Place, placeOptions, type WebhookFormState } from './key-state'

const EMPTY: WebhookFormState = { url: '', location: '', ticked: [...EVENTS], problems: {} }

/** An address that is to be told of deeds, and of which. */
export function WebhookForm({ places }: { places: Place[] }) {
  const [state, send] = useActionState(addAddress, EMPTY)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, state)
  const { url, location, ticked, problems } = state
  return (
    <form ref={form} action={send} className="grid grid-cols-1 gap-5" noValidate>
      {problems.form && (
        <Notice tone="problem" announce>
          {problems.form}
        </Notice>
      )}
      <TextInput
        label="Address"
        hint="Begins with https://. It has to be on the internet, not in a network of ours."
        name="url"
        type="url"
        inputMode="url"
        autoComplete="off"
        required
        defaultValue={url}
        error={problems.url}
      />
      <Select
        id="webhook-location"
        label="Of which location"
        name="location"
        defaultValue={location}
        options={placeOptions(places)}
      />
      <Fieldset id="event" legend="What it is told of" error={problems.events}>
        <div className="grid gap-2 sm:grid-cols-2">
          {EVENTS.map((event) => (
            <Checkbox
              key={event}
              id={`event-${event}`}
              name="event"
              value={event}
              label={event}
              defaultChecked={ticked.includes(event)}
            />
          ))}
        </div>
      </Fieldset>
      <div>
        <SubmitButton pendingLabel="Adding …">Add the address</SubmitButton>
      </div>
    </form>
  )
}
