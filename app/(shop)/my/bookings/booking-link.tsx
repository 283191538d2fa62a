import { useLanguage } from '#language'
import { pathIn } from '@/app/_paths/path-in'
import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { Period } from '@/app/_ui/period'
import { BookingTag } from '@/app/(shop)/_booking/booking-tag'
import { Picture } from '@/app/(shop)/_price/picture'
import { FRAME } from '@/app/(shop)/_say/frame'
import type { BookingRow } from '@/lib/booking/find-bookings'
import { bookingKey } from '@/lib/private-link'

/** One booking of a renter's, as a row that leads to its own page. */
export function BookingLink({ booking }: { booking: BookingRow }) {
  const { number, state, fromAt, untilAt, location, lines, rentMinor, depositMinor, currency } = booking
  const { my: say } = useWords(FRAME)
  const language = useLanguage()
  const path = `/b/${number}/${bookingKey(booking)}` as const
  // Whoever reads in English reads this in English too, whatever the booking's own language.
  const href = language === 'en' ? `/en${path}` : pathIn(language, path)
  return (
    <article className="relative grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-4 rounded-panel border border-line bg-surface p-4 transition-shadow hover:border-line-strong hover:shadow-lift sm:grid-cols-[7rem_minmax(0,1fr)_auto]">
      <div className="rounded-control bg-gear-tint p-2">
        <Picture name={lines[0]?.product.illustration ?? ''} className="w-full" />
      </div>
      <div className="grid gap-1">
        <h3 className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Link href={href} className="after:absolute after:inset-0">
            {lines
              .map(({ quantity, description }) =>
                quantity > 1 ? `${quantity} × ${description}` : description,
              )
              .join(', ')}
          </Link>
          <BookingTag state={state} />
        </h3>
        <p>
          <Period from={fromAt} until={untilAt} timeZone={location.timeZone} year />
        </p>
        <p className="text-sm text-ink-soft">
          {location.name} · {number}
        </p>
      </div>
      <dl className="col-span-2 grid grid-cols-[1fr_auto] gap-x-4 text-sm sm:col-span-1 sm:text-right">
        <dt className="text-ink-soft">{say.rent}</dt>
        <dd className="font-semibold">
          <Amount minor={rentMinor} currency={currency} />
        </dd>
        <dt className="text-ink-soft">{say.deposit}</dt>
        <dd>
          <Amount minor={depositMinor} currency={currency} />
        </dd>
      </dl>
    </article>
  )
}
