import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { LETTER_KINDS, LETTER_STATES } from '@/app/_words/letters'
import type { NoticeState } from '@/lib/generated/prisma/client'
import { findNotices } from '@/lib/notice/find-notices'
import type { NoticeKind } from '@/lib/notice/letter'

const TONES: Record<NoticeState, TagTone> = {
  QUEUED: 'neutral',
  SENDING: 'neutral',
  SENT: 'ok',
  FAILED: 'problem',
  DROPPED: 'past',
}

type Letter = Awaited<ReturnType<typeof findNotices>>[number]

/** What we have written to the renter, word for word. */
export async function LettersCard({ bookingId, timeZone }: { bookingId: string; timeZone: string }) {
  const letters = await findNotices(bookingId)
  return (
    <Card title="Letters and texts">
      {letters.length === 0 && <p className="text-ink-soft">None yet.</p>}
      <ul className="grid gap-2">
        {letters.map((letter) => (
          <li key={letter.id}>
            <Disclosure summary={<Summary letter={letter} />}>
              <p className="text-sm text-ink-soft">
                To {letter.recipient},{' '}
                <Instant at={letter.sentAt ?? letter.createdAt} timeZone={timeZone} year />
                {letter.problem && ` · ${letter.problem}`}
              </p>
              {letter.text ? (
                <p className="text-sm whitespace-pre-line wrap-anywhere">{letter.text}</p>
              ) : (
                <p className="text-sm text-ink-soft">It is written when it is sent.</p>
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Summary = ({ letter: { kind, way, subject, state } }: { letter: Letter }) => (
  <span className="grid justify-items-start gap-1">
    <span className="text-sm wrap-anywhere">
      {way === 'SMS' && 'Text: '}
      {subject ?? LETTER_KINDS.en[kind as NoticeKind] ?? kind}
    </span>
    <StateTag tone={TONES[state]}>{LETTER_STATES.en[state]}</StateTag>
  </span>
)
