import { ButtonLink } from '@/app/_ui/button'
import { Notice } from '@/app/_ui/notice'
import { sentenceFor } from '@/app/_words/refusals'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { refused } from '@/lib/outcome'
import type { Duty } from '@/lib/people/duty'

const CODES = [
  'wrong-state',
  'claim-missing',
  'not-declined',
  'asked-already',
  'deposit-missing',
  'not-paid-in',
  'nothing-left',
  'refund-pending',
  'capture-under-way',
  'release-under-way',
  'lapses-by-itself',
  'not-authorized',
  'release-after-capture',
  'released-already',
  'authorization-expired',
  'no-gear',
  'rent-not-paid',
  'change-not-paid',
  'deposit-not-approved',
  'deposit-expired',
  'deposit-ends-early',
  'deposit-stands',
  'deposit-over',
  'deposit-asked-already',
  'part-missing',
  'part-settled',
  'claim-open',
] as const

export type DeedRefusal = (typeof CODES)[number]

type Props = { code: string | undefined; booking: WholeBooking; duties: Duty[] }

/** Why the last deed was refused, above how the booking stands now: usually somebody was faster. */
export function RefusedDeed({ code, booking, duties }: Props) {
  const known = CODES.find((one) => one === code)
  if (!known) return null
  return (
    <Notice
      tone="problem"
      announce
      action={
        known === 'no-gear' &&
        booking.state === 'CONFIRMED' &&
        duties.includes('bookings') && (
          <ButtonLink href={`/desk/bookings/${booking.number}/substitute`} tone="quiet" size="small">
            Something else instead
          </ButtonLink>
        )
      }
    >
      {sentenceFor(refused(known, { state: booking.state }))}
    </Notice>
  )
}
