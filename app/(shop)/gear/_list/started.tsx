import { usePath } from '@/app/_paths/use-path'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { Listing } from './listing'

/** Reminds whoever came back for more that their booking is still open. */
export function Started({ listing, asked }: { listing: Listing; asked: AskedDates }) {
  const { list: say } = useWords(GEAR)
  const go = usePath()
  if (listing.gear.length === 0 || !asked.dates) return null
  const lines = listing.gear.map((line): [string, string] => ['gear', line])
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 rounded-panel bg-fjord-soft px-4 py-3">
      <span className="flex items-center gap-2">
        <Icon name="check" className="text-fjord" /> {say.started(listing.gear.length)}
      </span>
      <Link href={go(withDates('/book', asked.typed, lines))} className="link font-semibold">
        {say.goOn}
      </Link>
    </p>
  )
}
