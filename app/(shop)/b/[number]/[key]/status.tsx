import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import { LookAgain } from '@/app/_ui/look-again'
import { Notice } from '@/app/_ui/notice'
import { Day, Instant } from '@/app/_ui/period'
import { BOOKING } from '@/app/(shop)/_say/booking'
import { DEPOSIT } from '@/app/(shop)/_say/deposit'
import type { WholeBooking } from '@/lib/booking/find-booking'
import { owedBy, type Paying } from '@/lib/booking/paying'
import { isUndecided } from '@/lib/claim/claim'
import { takenOf } from '@/lib/deposit/deposit'
import { bookAgainPath } from './book-again'
import { Lapsed } from './lapsed'
import { ToPay } from './to-pay'

type StatusProps = { booking: WholeBooking; paying: Paying; at: Date; path: string; declinedAt: Date | null }

/** Where the booking stands and what comes next, in one place at the top. */
export function Status({ booking, paying, at, path, declinedAt }: StatusProps) {
  const { status: say } = useWords(BOOKING)
  const go = usePath()
  switch (paying.kind) {
    case 'unpaid':
      return <ToPay booking={booking} paying={paying} at={at} path={path} declinedAt={declinedAt} />
    case 'asking':
      return (
        <Notice title={say.askingTitle} announce>
          <p>{say.asking(<span className="wrap-anywhere">{booking.contactEmail}</span>)}</p>
          <LookAgain everySeconds={2} />
        </Notice>
      )
    case 'running-out':
      return (
        <Notice
          tone="attention"
          title={say.outTitle}
          action={<ButtonLink href={go(bookAgainPath(booking))}>{say.bookAgain}</ButtonLink>}
        >
          <p>{say.out}</p>
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
  const { status: say } = useWords(BOOKING)
  const { fromAt, untilAt, location, contactEmail } = booking
  const { timeZone, name, phone, email } = location
  const until = <Instant at={untilAt} timeZone={timeZone} />
  switch (booking.state) {
    case 'CONFIRMED':
      return (
        <Notice tone="ok" title={say.confirmedTitle}>
          <p>
            {say.confirmed(
              <Instant at={fromAt} timeZone={timeZone} />,
              name,
              <span className="wrap-anywhere">{contactEmail}</span>,
            )}
          </p>
        </Notice>
      )
    case 'OUT':
      return untilAt < at ? (
        <Notice tone="attention" title={say.overdueTitle}>
          <p>{say.overdue(until, name, phone)}</p>
        </Notice>
      ) : (
        <Notice tone="ok" title={say.tripTitle}>
          <p>{say.trip(name, until, phone)}</p>
        </Notice>
      )
    case 'RETURNED':
    case 'COMPLETED':
      return <Back booking={booking} />
    default:
      return (
        <Notice title={booking.state === 'NO_SHOW' ? say.noShow : say.cancelled}>
          <p>
            {booking.confirmedAt === null && say.nothingTaken}
            {booking.refundRequests.length > 0 && say.goesBack}
            {say.questions(phone, email)}
          </p>
        </Notice>
      )
  }
}

function Back({ booking }: { booking: WholeBooking }) {
  const { status: say } = useWords(BOOKING)
  const { takenBackAt, location, claims } = booking
  const isClaimed = claims.some(({ state }) => isUndecided(state))
  return (
    <Notice tone={isClaimed ? 'info' : 'ok'} title={isClaimed ? say.returnedClaimed : say.returnedTitle}>
      <p>
        {takenBackAt && say.tookBack(<Instant at={takenBackAt} timeZone={location.timeZone} />)}
        {isClaimed && say.notAsItWas}
        <DepositAfterwards booking={booking} isClaimed={isClaimed} />
      </p>
    </Notice>
  )
}

/** What is still to come of the deposit, if anything. */
function DepositAfterwards({ booking, isClaimed }: { booking: WholeBooking; isClaimed: boolean }) {
  const { afterwards: say } = useWords(DEPOSIT)
  const { deposit, location, lateMinor, lateDecidedAt, currency } = booking
  if (lateMinor !== null && !lateDecidedAt) return say.late(<Amount minor={lateMinor} currency={currency} />)
  if (!deposit) return null
  if (owedBy(booking).length > 0) return say.owed
  if (takenOf(deposit) > 0) return say.taken
  if (isClaimed) return say.claimed
  if (deposit.ending === 'REFUND') return deposit.refundedMinor > 0 ? say.paidBack : say.payBack
  if (deposit.releasedMinor > 0) return say.released
  if (deposit.ending === 'RELEASE' && !deposit.endedAt) return say.release
  if (deposit.endedAt || !deposit.capturableUntil) return say.over
  return say.lapses(<Day at={deposit.capturableUntil} timeZone={location.timeZone} />)
}
