'use client'

import type { ComponentProps } from 'react'
import { TextInput } from '@/app/_ui/text-input'

/** One code of a label. The Enter with which a scanner ends belongs to the code: it does not send the form. */
export const CodeInput = (input: ComponentProps<typeof TextInput>) => (
  <TextInput
    {...input}
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
    onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
  />
)
