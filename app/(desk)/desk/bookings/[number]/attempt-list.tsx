import { Amount } from '@/app/_ui/amount'
import { Instant } from '@/app/_ui/period'
import { StateTag, type TagTone } from '@/app/_ui/tag'
import { ATTEMPT_FATES, ATTEMPT_KINDS, PURPOSES } from '@/app/_words/attempts'
import type { WholeBooking } from '@/lib/booking/find-booking'
import type { AttemptFate } from '@/lib/generated/prisma/client'

type Payment = WholeBooking['payments'][number]
type Attempt = Payment['attempts'][number]

const TONES: Record<AttemptFate, TagTone> = {
  PREPARED: 'neutral',
  SENT: 'neutral',
  WAITING: 'neutral',
  UNKNOWN: 'neutral',
  DONE: 'ok',
  DECLINED: 'attention',
  REFUSED: 'problem',
  WITHDRAWN: 'neutral',
}

/** Everything that was asked of the gateway for one payment, oldest first, with how it ended. */
export function AttemptList({ payment, timeZone }: { payment: Payment; timeZone: string }) {
  const { attempts, captures, refunds, currency } = payment
  const pending = refunds.filter(({ state }) => state === 'PENDING')
  const foreign = captures.filter(({ attemptId }) => attemptId === null)
  return (
    <ol className="grid gap-3 text-sm">
      {attempts.map((attempt) => (
        <li key={attempt.id} className="grid gap-0.5">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-medium">
              {nameOf(attempt)}, <Amount minor={attempt.amountMinor} currency={currency} />
            </span>
            <StateTag tone={TONES[attempt.fate]}>{ATTEMPT_FATES.en[attempt.fate]}</StateTag>
          </p>
          <p className="text-ink-soft">
            <Instant at={attempt.createdAt} timeZone={timeZone} />
            {attempt.tries > 1 && `, asked ${attempt.tries} times`}
          </p>
          {attempt.reason && <p className="text-ink-soft wrap-anywhere">Answer: {attempt.reason}</p>}
          {attempt.fate === 'REFUSED' && (
            <p className="font-medium text-danger-ink wrap-anywhere">
              Nothing moved. Our own request was wrong: tell whoever looks after Kickstand, with the reference{' '}
              {attempt.id}.
            </p>
          )}
        </li>
      ))}
      {foreign.map(({ id, amountMinor, capturedAt }) => (
        <li key={id}>
          <Amount minor={amountMinor} currency={currency} /> captured{' '}
          <Instant at={capturedAt} timeZone={timeZone} />,{' '}
          {payment.methodKind === 'DIRECT' ? 'at the payment page' : 'at the gateway itself'}
        </li>
      ))}
      {pending.map(({ id, amountMinor }) => (
        <li key={id}>
          The refund of <Amount minor={amountMinor} currency={currency} /> is on its way; the gateway has not
          finished it.
        </li>
      ))}
    </ol>
  )
}

const nameOf = ({ kind, purpose }: Attempt): string =>
  kind === 'CHECKOUT' || !purpose
    ? ATTEMPT_KINDS.en[kind]
    : `${ATTEMPT_KINDS.en[kind]} of ${PURPOSES.en[purpose].toLowerCase()}`
