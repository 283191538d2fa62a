import type { ReactNode } from 'react'
import { useWords } from '@/app/_ui/language/use-words'
import { Day, Instant } from '@/app/_ui/period'
import type { ClaimRow } from '@/lib/claim/find-claims'
import { CLAIM_WORDS } from './claim-words'

type Props = { claim: ClaimRow; timeZone: string; to: 'renter' | 'staff' }

/** The deadlines of a claim, the same for both sides: until when to answer, and until when to decide. */
export function ClaimClocks({ claim, timeZone, to }: Props) {
  const say = useWords(CLAIM_WORDS)
  const { openedAt, answerUntil, decideUntil, answeredAt, answeredBy, answeredOn, closedAt, state } = claim
  const rows: [string, ReactNode][] = [
    [say.told, <Instant key="told" at={openedAt} timeZone={timeZone} year />],
    [
      to === 'renter' ? (closedAt ? say.youCould : say.youUntil) : closedAt ? say.theyCould : say.theyUntil,
      <Instant key="until" at={answerUntil} timeZone={timeZone} year />,
    ],
  ]
  if (answeredAt)
    rows.push([
      say.answered,
      <span key="answered">
        <Instant at={answeredAt} timeZone={timeZone} year />, {answeredBy}
        {answeredOn === 'DESK' && `, ${say.atDesk}`}
      </span>,
    ])
  if (closedAt) rows.push([say.ended, <Instant key="ended" at={closedAt} timeZone={timeZone} year />])
  else if (state !== 'ACCEPTED')
    rows.push([
      to === 'renter' ? say.weDecide : say.toDecide,
      <Day key="decide" at={decideUntil} timeZone={timeZone} />,
    ])
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_1fr]">
      {rows.map(([term, value]) => (
        <div key={term} className="flex flex-wrap justify-between gap-x-4 sm:contents">
          <dt className="text-ink-soft">{term}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
