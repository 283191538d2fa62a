import Link from 'next/link'
import { Icon } from '@/app/_ui/icon'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import type { Listing } from './listing'

/** Reminds whoever came back for more that their booking is still open. */
export function Started({ listing, asked }: { listing: Listing; asked: AskedDates }) {
  if (listing.gear.length === 0 || !asked.dates) return null
  const lines = listing.gear.map((line): [string, string] => ['gear', line])
  const things = listing.gear.length === 1 ? 'One thing is' : `${listing.gear.length} things are`
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-panel bg-fjord-soft px-4 py-3">
      <span className="flex items-center gap-2">
        <Icon name="check" className="text-fjord" /> {things} in your booking. Choose more below, or
      </span>
      <Link href={withDates('/book', asked.typed, lines)} className="link font-semibold">
        go on with it
      </Link>
    </p>
  )
}
