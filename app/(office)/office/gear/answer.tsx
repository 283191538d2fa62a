import { Notice } from '@/app/_ui/notice'
import type { GearState } from './gear-state'

/** What came of the form, for eyes and ears. */
export function Answer({ state: { done, problems } }: { state: GearState }) {
  if (problems['']) {
    return (
      <Notice tone="problem" announce>
        {problems['']}
      </Notice>
    )
  }
  if (!done) return null
  return (
    <Notice tone="ok" announce>
      {done}
    </Notice>
  )
}
