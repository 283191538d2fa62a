'use client'

import { useActionState, useRef } from 'react'
import { ButtonLink } from '@/app/_ui/button'
import { Checkbox } from '@/app/_ui/checkbox'
import { Notice } from '@/app/_ui/notice'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { ContactFields } from '@/app/(desk)/desk/_contact/contact-fields'
import type { Contact } from '@/lib/booking/correct-contact'
import type { ContactState } from './read-contact'

type Props = {
  /** Bound to its booking and to what stands here. */
  action: (state: ContactState, form: FormData) => Promise<ContactState>
  contact: Contact
  /** How many letters did not arrive. */
  undelivered: number
  back: string
}

/** Name, e-mail address and phone number of whoever rents, to be put right. */
export function ContactForm({ action, contact, undelivered, back }: Props) {
  const first: ContactState = { turn: 0, typed: contact, again: true, errors: {}, problem: null }
  const [{ turn, typed, again, errors, problem }, send] = useActionState(action, first)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, turn)
  return (
    <form ref={form} action={send} className="grid gap-4" noValidate>
      {problem && (
        <Notice tone="problem" title="Not corrected" announce>
          {problem}
        </Notice>
      )}
      <ContactFields
        typed={typed}
        errors={errors}
        hints={{ phone: 'From another country with its code, like +49' }}
      />
      {undelivered > 0 && (
        <Checkbox
          label={`Send again what did not arrive: ${undelivered === 1 ? '1 letter or text' : `${undelivered} letters and texts`}`}
          name="again"
          defaultChecked={again}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton pendingLabel="Correcting …">Correct it</SubmitButton>
        <ButtonLink href={back} tone="quiet">
          Leave it as it is
        </ButtonLink>
      </div>
    </form>
  )
}
