import { buttonClass } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { FilterLinks } from '@/app/_ui/paths'
import { Badge } from '@/app/_ui/tag'
import { dayAfter } from '@/lib/period'
import { deskDepositsHref } from './work-card'

export type Spot = { shop: string; day: string }

type Props = Spot & {
  today: string
  shops: { slug: string; name: string }[]
  /** How many deposits of the shop wait for somebody. */
  work: number
  mayBook: boolean
}

export const deskHref = ({ shop, day }: Spot, today: string): string =>
  `/desk?${new URLSearchParams({ shop, ...(day === today ? {} : { day }) })}`

/** Which shop and which day; both are addresses, so that a counter can keep its own. */
export function DayBar({ shop, day, today, shops, work, mayBook }: Props) {
  const step = (days: number) => deskHref({ shop, day: dayAfter(day, days) }, today)
  const arrow = buttonClass({ tone: 'quiet', size: 'small' })
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2">
        <FilterLinks
          label="Shop"
          links={shops.map(({ slug, name }) => ({
            label: name,
            href: deskHref({ shop: slug, day }, today),
            current: slug === shop,
          }))}
        />
        {mayBook && (
          <Link
            href={`/desk/new?${new URLSearchParams({ shop })}`}
            className={buttonClass({ size: 'small' })}
          >
            <Icon name="plus" size={16} />
            Walk-in
          </Link>
        )}
        <Link
          href={`/desk/timeline?${new URLSearchParams({ shop, ...(day === today ? {} : { from: day }) })}`}
          className={arrow}
        >
          <Icon name="calendar" size={16} />
          Timeline
        </Link>
        <Link href={deskDepositsHref(shop)} className={arrow}>
          <Icon name="deposit" size={16} />
          Deposits
          <Badge count={work} label="to look after" />
        </Link>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <nav aria-label="Day" className="flex gap-2">
          <Link href={step(-1)} className={arrow}>
            <Icon name="chevron-left" size={16} />
            <span className="sr-only">The day before</span>
          </Link>
          {day !== today && (
            <Link href={deskHref({ shop, day: today }, today)} className={arrow}>
              Today
            </Link>
          )}
          <Link href={step(1)} className={arrow}>
            <span className="sr-only">The day after</span>
            <Icon name="chevron-right" size={16} />
          </Link>
        </nav>
        <form action="/desk" className="flex items-center gap-2">
          <input type="hidden" name="shop" value={shop} />
          <label htmlFor="day" className="sr-only">
            Day
          </label>
          <input
            key={day}
            type="date"
            id="day"
            name="day"
            defaultValue={day}
            className={`${inputClass} min-h-control-small! w-38! py-1! text-sm!`}
          />
          <button type="submit" className={arrow}>
            Show
          </button>
        </form>
      </div>
    </div>
  )
}
