import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Day, Instant } from '@/app/_ui/period'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { owedBy, type Paying } from '@/lib/booking/paying'
import { isUndecided } from '@/lib/claim/claim'
import { takenOf } from '@/lib/deposit/deposit'
import { bookAgainHref } from './book-again'
import { Lapsed } from './lapsed'
import { ToPay } from './to-pay'

type StatusProps = { booking: WholeBooking; paying: Paying; at: Date; path: string; declinedAt: Date | null }

/** Where the booking stands and what comes next, in one place at the top. */
export function Status({ booking, paying, at, path, declinedAt }: StatusProps) {
  switch (paying.kind) {
    case 'unpaid':
      return <ToPay booking={booking} paying={paying} at={at} path={path} declinedAt={declinedAt} />
    case 'asking':
      return (
        <Notice title="We are asking the bank" announce>
          <p>
            The payment is on its way and we do not know yet how it ended. This page shows it by itself in a
            moment, and we write to <span className="wrap-anywhere">{booking.contactEmail}</span>. Please do
            not pay a second time.
          </p>
          <LookAgain everySeconds={2} />
        </Notice>
      )
    case 'running-out':
      return (
        <Notice
          tone="attention"
          title="The time to pay has run out"
          action={<ButtonLink href={bookAgainHref(booking)}>Book the same again</ButtonLink>}
        >
          <p>
            We are letting the dates go. If you have just paid after all, this page finds out in a moment.
          </p>
          <LookAgain everySeconds={5} />
        </Notice>
      )
    case 'lapsed':
      return <Lapsed booking={booking} paying={paying} />
    default:
      return <Paid booking={booking} at={at} />
  }
}

function Paid({ booking, at }: { booking: WholeBooking; at: Date }) {
  const { fromAt, untilAt, location, contactEmail } = booking
  const { timeZone } = location
  switch (booking.state) {
    case 'CONFIRMED':
      return (
        <Notice tone="ok" title="Paid and confirmed">
          <p>
            See you <Instant at={fromAt} timeZone={timeZone} /> at {location.name}. Bring something that shows
            who you are. The confirmation and the receipt are on their way to{' '}
            <span className="wrap-anywhere">{contactEmail}</span>; keep its link, it leads back here.
          </p>
        </Notice>
      )
    case 'OUT':
      return untilAt < at ? (
        <Notice tone="attention" title="The gear is overdue">
          <p>
            It should have been back <Instant at={untilAt} timeZone={timeZone} />. Please bring it to{' '}
            {location.name} as soon as you can, or call us on {location.phone}: a late return may be taken
            from the deposit.
          </p>
        </Notice>
      ) : (
        <Notice tone="ok" title="Have a good trip">
          <p>
            Bring the gear back to {location.name} by <Instant at={untilAt} timeZone={timeZone} />. If
            something breaks or you run late, call {location.phone}.
          </p>
        </Notice>
      )
    case 'RETURNED':
    case 'COMPLETED':
      return <Back booking={booking} />
    default:
      return (
        <Notice title={booking.state === 'NO_SHOW' ? 'Not picked up' : 'This booking was cancelled'}>
          <p>
            {booking.confirmedAt === null && 'Nothing was taken, and nothing will be. '}
            {booking.refundRequests.length > 0 && 'What goes back to you, and how far it is, stands below. '}
            Questions about it? Call {location.phone} or write to {location.email}.
          </p>
        </Notice>
      )
  }
}

function Back({ booking }: { booking: WholeBooking }) {
  const { takenBackAt, location, claims } = booking
  const isClaimed = claims.some(({ state }) => isUndecided(state))
  return (
    <Notice
      tone={isClaimed ? 'info' : 'ok'}
      title={isClaimed ? 'The gear is back' : 'The gear is back, thank you'}
    >
      <p>
        {takenBackAt && (
          <>
            We took it back <Instant at={takenBackAt} timeZone={location.timeZone} />.{' '}
          </>
        )}
        {isClaimed &&
          'It is not as it was: what we think you answer for, and what you can say to it, is below. '}
        <DepositAfterwards booking={booking} isClaimed={isClaimed} />
      </p>
    </Notice>
  )
}

/** What is still to come of the deposit, if anything. */
function DepositAfterwards({ booking, isClaimed }: { booking: WholeBooking; isClaimed: boolean }) {
  const { deposit, location, lateMinor, lateDecidedAt, currency } = booking
  if (lateMinor !== null && !lateDecidedAt) {
    return (
      <>
        It came back later than agreed; by the terms that costs{' '}
        <Amount minor={lateMinor} currency={currency} />. Nothing has been taken for it yet: somebody here
        looks at it first, and we write to you.
      </>
    )
  }
  if (!deposit) return null
  if (isClaimed) return <>The deposit stays as it is until that is decided.</>
  if (owedBy(booking).length > 0) return <>Something is still to be paid; it is below.</>
  if (takenOf(deposit) > 0) return <>What was taken from the deposit, and why, is below.</>
  if (deposit.ending === 'REFUND') {
    return deposit.refundedMinor > 0 ? (
      <>The deposit has been paid back the way you paid it. Banks need a few days to show it.</>
    ) : (
      <>The deposit will be paid back the way you paid it; we write to you when it is on its way.</>
    )
  }
  if (deposit.releasedMinor > 0)
    return <>Your deposit is released; banks need a few days to show it as free.</>
  if (deposit.ending === 'RELEASE' && !deposit.endedAt)
    return <>Nothing of the deposit has been taken. We release it, and write to you when we have.</>
  if (deposit.endedAt || !deposit.capturableUntil)
    return <>Nothing of the deposit was taken, and it can no longer be.</>
  return (
    <>
      Nothing of the deposit has been taken. It lapses by itself on{' '}
      <Day at={deposit.capturableUntil} timeZone={location.timeZone} />, and you need not do anything.
    </>
  )
}
