'use client'

import { useActionState, useRef } from 'react'
import { Field, fieldWiring, fileClass } from '@/app/_ui/field'
import { SubmitButton } from '@/app/_ui/submit-button'
import { useFirstWrong } from '@/app/_ui/use-first-wrong'
import { keepLogo } from './actions'

const HINT =
  'A PNG, JPEG or WebP of at most 512 kB. A wide one says the name by itself; beside a square one the name is written. By night it stands on a light ground.'

/** A picture in place of the letter in the head of every page, in letters and on receipts. */
export function LogoForm() {
  const [problem, send] = useActionState(keepLogo, null)
  const form = useRef<HTMLFormElement>(null)
  useFirstWrong(form, problem)
  const text = { hint: HINT, error: problem ?? undefined }
  return (
    <form ref={form} action={send} className="grid max-w-xl gap-4" noValidate>
      <Field id="logo" label="Picture" {...text}>
        <input
          type="file"
          name="logo"
          accept="image/png,image/jpeg,image/webp"
          className={fileClass}
          {...fieldWiring('logo', text)}
        />
      </Field>
      <SubmitButton pendingLabel="Taking it …" className="justify-self-start">
        Use this logo
      </SubmitButton>
    </form>
  )
}
