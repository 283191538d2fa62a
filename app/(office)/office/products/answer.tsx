import { Notice } from '@/app/_ui/notice'
import { Period } from '@/app/_ui/period'
import { LookFirst } from '@/app/(office)/office/_bookings/look-first'
import type { CatalogueState } from './catalogue-state'

/** What came of a form, for eyes and ears: done, refused, or the bookings to look at first. */
export function Answer({ state: { done, problems, holding, seen } }: { state: CatalogueState }) {
  const problem = problems['']
  if (holding.length > 0) {
    const rows = holding.map(({ number, name, from, until, timeZone }) => ({
      id: number,
      number,
      name,
      what: <Period from={new Date(from)} until={new Date(until)} timeZone={timeZone} />,
    }))
    return <LookFirst problem={problem} rows={rows} seen={seen} />
  }
  if (problem) {
    return (
      <Notice tone="problem" announce>
        {problem}
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
