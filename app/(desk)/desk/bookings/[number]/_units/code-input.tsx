'use client'

import { type ComponentProps, useRef } from 'react'
import { TextInput } from '@/app/_ui/text-input'
import { CameraButton } from '@/app/(desk)/desk/_camera/camera-button'

/** One code of a label, typed or read. The Enter with which a scanner ends belongs to the code: it does not send the form. */
export function CodeInput(input: ComponentProps<typeof TextInput>) {
  const field = useRef<HTMLInputElement>(null)
  const take = (code: string) => {
    field.current!.value = code.toUpperCase()
    return null
  }
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <TextInput
          {...input}
          ref={field}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <CameraButton
        label="Read the code with the camera"
        hint="Hold the label before the camera."
        onCode={take}
      />
    </div>
  )
}
