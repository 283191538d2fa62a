'use client'

import { useActionState } from 'react'
import { PhotoInput } from '@/app/_photos/photo-input'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { MoneyInput, TextArea, TextInput } from '@/app/_ui/text-input'
import { acceptClaim, objectToClaim } from './actions'
import type { AnswerState } from './read-objection'

type Which = { number: string; bookingKey: string; claimId: string }

const EMPTY: AnswerState = { typed: {}, problem: null }

const Hidden = ({ number, bookingKey, claimId }: Which) => (
  <>
    <input type="hidden" name="number" value={number} />
    <input type="hidden" name="key" value={bookingKey} />
    <input type="hidden" name="claimId" value={claimId} />
  </>
)

const Problem = ({ problem }: { problem: string | null }) =>
  problem && (
    <Notice tone="problem" announce>
      <p>{problem}</p>
    </Notice>
  )

/** One press that accepts all of it, with what follows from it above. */
export function AcceptClaim({ say, ...which }: Which & { say: { accept: string; writing: string } }) {
  const [state, send] = useActionState(acceptClaim, EMPTY)
  return (
    <form action={send} className="grid gap-3">
      <Hidden {...which} />
      <Problem problem={state.problem} />
      <div>
        <SubmitButton pendingLabel={say.writing}>{say.accept}</SubmitButton>
      </div>
    </form>
  )
}

type Item = { id: string; description: string; hint: string }

type ObjectFormProps = Which & {
  items: Item[]
  currency: string
  say: Record<'agreeTo' | 'whyNot' | 'say' | 'sayHint' | 'photos' | 'photosHint' | 'sending' | 'send', string>
}

/** The objection: how much of each item is agreed to, why not all, and photos of the renter's own. */
export function ObjectForm({ items, currency, say, ...which }: ObjectFormProps) {
  const [{ typed, problem }, send] = useActionState(objectToClaim, EMPTY)
  return (
    <form action={send} className="grid grid-cols-1 gap-5" noValidate>
      <Hidden {...which} />
      <Problem problem={problem} />
      {items.map(({ id, description, hint }) => (
        <fieldset key={id} className="grid gap-3 border-t border-line pt-4">
          <legend className="sr-only">{description}</legend>
          <p className="font-semibold wrap-anywhere">{description}</p>
          <MoneyInput
            label={say.agreeTo}
            name={`amount-${id}`}
            currency={currency}
            hint={hint}
            defaultValue={typed[`amount-${id}`]}
          />
          <TextInput
            label={say.whyNot}
            name={`note-${id}`}
            optional
            autoComplete="off"
            defaultValue={typed[`note-${id}`]}
          />
        </fieldset>
      ))}
      <TextArea label={say.say} name="note" hint={say.sayHint} defaultValue={typed.note} />
      <PhotoInput label={say.photos} hint={say.photosHint} most={{ photos: 4, bytes: 900_000 }} />
      <div>
        <SubmitButton tone="quiet" pendingLabel={say.sending}>
          {say.send}
        </SubmitButton>
      </div>
    </form>
  )
}
