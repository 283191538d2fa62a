'use client'

import type { ComponentProps, MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonLook, buttonClass } from './button'
import { FIELD_WORDS } from './field-words'
import { useWords } from './language/use-words'

type SubmitButtonProps = ButtonLook & { pendingLabel?: string } & ComponentProps<'button'>

/** Sends its form once: while the answer is on its way it says so, keeps the focus, and swallows further clicks. */
export function SubmitButton({
  tone,
  size,
  wide,
  pendingLabel,
  className,
  children,
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus()
  const { oneMoment } = useWords(FIELD_WORDS)
  const once = (event: MouseEvent) => pending && event.preventDefault()
  return (
    <button
      type="submit"
      {...rest}
      onClick={once}
      aria-disabled={pending || undefined}
      className={buttonClass({ tone, size, wide }, className)}
    >
      {pending && <Spinner />}
      <span aria-live="polite">{pending ? (pendingLabel ?? oneMoment) : children}</span>
    </button>
  )
}

const Spinner = () => (
  <svg viewBox="0 0 20 20" width={18} height={18} fill="none" aria-hidden="true" className="animate-spin">
    <circle cx="10" cy="10" r="7.5" stroke="currentColor" strokeOpacity=".3" strokeWidth="2.5" />
    <path d="M10 2.5a7.5 7.5 0 0 1 7.5 7.5" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
  </svg>
)
