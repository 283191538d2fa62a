import { Notice } from '@/app/_ui/notice'
import type { PersonState } from './read-form'

/** What came of the form, for eyes and ears. */
export function Answer({ state }: { state: PersonState }) {
  if (!state.done) return null
  return (
    <Notice tone="ok" announce>
      {state.done}
    </Notice>
  )
}
