'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'
import { CameraButton } from '@/app/(desk)/desk/_camera/camera-button'

type Props = {
  hint: string
  /** What became of a code: said aloud, and shown. */
  onCode: (code: string) => string
}

/** Where scanners type: each code ends with Enter, which sends nothing. Enter alone leads to the button that does. A camera reads one after the other. */
export function ScanField({ hint, onCode }: Props) {
  const id = useId()
  const [said, setSaid] = useState('')
  const hear = (code: string) => {
    const answer = onCode(code)
    setSaid(answer)
    return answer
  }
  const take = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    const { value, form } = event.currentTarget
    if (value.trim()) hear(value.trim())
    else form?.querySelector<HTMLElement>('button[type="submit"]')?.focus()
    event.currentTarget.value = ''
  }
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        Scan or type a code
      </label>
      <p id={`${id}-hint`} className="-mt-1 text-sm text-ink-soft">
        {hint} Enter alone leads to the button.
      </p>
      <div className="flex max-w-md gap-2">
        <div className="relative flex-1">
          <Icon
            name="search"
            className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-soft"
          />
          <input
            id={id}
            type="text"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="done"
            aria-describedby={`${id}-hint`}
            onKeyDown={take}
            className={`${inputClass} pl-10 uppercase`}
          />
        </div>
        <CameraButton
          label="Scan with the camera"
          hint="Hold one label after the other before the camera."
          onCode={hear}
        />
      </div>
      <p role="status" className="min-h-6 text-sm font-medium">
        {said}
      </p>
    </div>
  )
}
