import type { Metadata } from 'next'
import { pathHere } from '@/app/_paths/path-here'
import { requireRenter } from '@/app/_session/require-renter'
import { SignOutForm } from '@/app/_session/sign-out-form'
import { ButtonLink } from '@/app/_ui/button'
import { EmptyState } from '@/app/_ui/empty-state'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { FRAME } from '@/app/(shop)/_say/frame'
import { MINE } from '@/app/(shop)/_say/mine'
import { SIGN_IN } from '@/app/(shop)/_say/sign-in'
import { STATES } from '@/lib/booking/booking'
import { type BookingRow, findBookingsOf } from '@/lib/booking/find-bookings'
import { BookingLink } from './booking-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await wordsHere(FRAME)).myBookings, robots: { index: false } }
}

/** All bookings made with the e-mail address that was proven by signing in. */
export default async function MyBookingsPage() {
  const { email } = await requireRenter()
  const [bookings, { my: say, myBookings, notFound }, mine, signIn, go] = await Promise.all([
    findBookingsOf(email),
    wordsHere(FRAME),
    wordsHere(MINE),
    wordsHere(SIGN_IN),
    pathHere(),
  ])
  const current = bookings.filter(({ state }) => !STATES[state].over)
  const past = bookings.filter(({ state }) => STATES[state].over)
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHead
        title={myBookings}
        lead={<span className="wrap-anywhere">{say.bookedWith(email)}</span>}
        actions={
          <>
            <ButtonLink href={go('/my/data')} tone="quiet">
              {mine.data.title}
            </ButtonLink>
            <SignOutForm label={signIn.signOut} pending={signIn.signingOut} />
          </>
        }
      />
      {bookings.length === 0 ? (
        <EmptyState title={say.noneTitle} action={<ButtonLink href={go('/gear')}>{notFound.see}</ButtonLink>}>
          <p>{say.none}</p>
        </EmptyState>
      ) : (
        <>
          <Group id="current" title={say.current} bookings={current}>
            <p className="text-ink-soft">{say.nothingNow}</p>
          </Group>
          {past.length > 0 && <Group id="past" title={say.over} bookings={past} />}
        </>
      )}
    </div>
  )
}

type GroupProps = { id: string; title: string; bookings: BookingRow[]; children?: React.ReactNode }

const Group = ({ id, title, bookings, children }: GroupProps) => (
  <section aria-labelledby={id} className="grid gap-4">
    <h2 id={id}>{title}</h2>
    {bookings.length === 0 && children}
    <ul className="grid gap-3">
      {bookings.map((booking) => (
        <li key={booking.id}>
          <BookingLink booking={booking} />
        </li>
      ))}
    </ul>
  </section>
)
