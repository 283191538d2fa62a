import type { ReactNode } from 'react'
import { Link } from '@/app/_ui/link'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import type { Doing } from '@/lib/inventory/find-doings'

type Props = { doing: Doing; timeZone: string; mayOpen: boolean }

/** What a unit is doing now, and until when. */
export function DoingNow({ doing, timeZone, mayOpen }: Props) {
  const { tone, name, more } = wordsOf(doing, timeZone, mayOpen)
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1 text-left">
      <StateTag tone={tone}>{name}</StateTag>
      {more && <span className="min-w-0 text-sm text-ink-soft wrap-anywhere">{more}</span>}
    </span>
  )
}

type Words = { tone: TagTone; name: string; more?: ReactNode }

function wordsOf(doing: Doing, timeZone: string, mayOpen: boolean): Words {
  const until = (at: Date | null) =>
    at && (
      <>
        until <Instant at={at} timeZone={timeZone} />
      </>
    )
  switch (doing.kind) {
    case 'free':
      return { tone: 'ok', name: 'Free', more: until(doing.until) }
    case 'out':
    case 'kept': {
      const isOut = doing.kind === 'out'
      const name = isOut ? 'Out' : 'Booked'
      const tone = isOut ? 'ours' : 'neutral'
      return {
        tone,
        name,
        more: (
          <>
            with <BookingLink number={doing.number} mayOpen={mayOpen} />
            {/* It may be late already, and is out all the same. */}
            {isOut ? ', due back ' : ' until '}
            <Instant at={doing.until} timeZone={timeZone} />
          </>
        ),
      }
    }
    case 'turnaround':
      return { tone: 'neutral', name: 'Being made ready', more: until(doing.until) }
    case 'to-look-at':
      return {
        tone: 'attention',
        name: 'To be looked at',
        more: (
          <>
            {doing.note && `“${doing.note}” `}since <Instant at={doing.since} timeZone={timeZone} />
          </>
        ),
      }
    case 'blocked': {
      const why = `“${doing.reason}”`
      return {
        tone: 'past',
        name: BLOCK_KINDS.en[doing.blockKind],
        more: (
          <>
            {why} {until(doing.until) ?? (doing.blockKind === 'RETIREMENT' ? null : 'until somebody ends it')}
          </>
        ),
      }
    }
    case 'out-of-order':
      return { tone: 'past', name: 'Not to be had' }
    case 'retired':
      return { tone: 'past', name: 'Retired' }
  }
}

/** A booking by its number, and the way to it for those who may go there. */
export const BookingLink = ({ number, mayOpen }: { number: string; mayOpen: boolean }) =>
  mayOpen ? (
    <Link href={`/desk/bookings/${number}`} className="link whitespace-nowrap">
      {number}
    </Link>
  ) : (
    <span className="whitespace-nowrap">{number}</span>
  )
