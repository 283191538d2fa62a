import { buttonClass } from '@/app/_ui/button'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { FilterLinks } from '@/app/_ui/paths'
import { VisitForm } from '@/app/_ui/visit-form'
import { SHOWN_STATES, type ShownState } from '@/lib/booking/find-timeline'
import { dayAfter } from '@/lib/period'
import { type Shown, SPANS, type TimelineQuery, timelineHref } from './read-query'

type Props = {
  query: TimelineQuery
  shown: Shown
  shops: { slug: string; name: string }[]
  products: { slug: string; name: string }[]
}

const STATE_NAMES: Record<ShownState, string> = {
  HELD: 'Waiting for payment',
  CONFIRMED: 'Confirmed',
  OUT: 'Handed out',
  LATE: 'Late',
  RETURNED: 'Being made ready',
  PAST: 'Was out',
  BLOCK: 'Not to be had',
}

const SPAN_NAMES: Record<number, string> = {
  1: 'A day',
  3: '3 days',
  7: 'A week',
  14: '2 weeks',
  30: '30 days',
  60: '60 days',
}

/** Which shop, days, gear and state; all of it is an address, so that a counter can keep its own. */
export function FilterBar({ query, shown, shops, products }: Props) {
  const { shop, firstDay } = shown
  const here = { ...query, shop: shop.slug }
  const step = (days: number) => timelineHref(here, { from: dayAfter(firstDay, days) })
  const arrow = buttonClass({ tone: 'quiet', size: 'small' })
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <FilterLinks
          label="Shop"
          links={shops.map(({ slug, name }) => ({
            label: name,
            href: timelineHref(query, { shop: slug, product: undefined }),
            current: slug === shop.slug,
          }))}
        />
        <nav aria-label="Days" className="flex flex-wrap gap-2">
          <Link href={step(-query.days)} className={arrow}>
            <Icon name="chevron-left" size={16} />
            <span className="sr-only">Earlier</span>
          </Link>
          <Link href={timelineHref(here, { from: undefined })} className={arrow}>
            Today
          </Link>
          <Link href={step(query.days)} className={arrow}>
            <span className="sr-only">Later</span>
            <Icon name="chevron-right" size={16} />
          </Link>
          <Link href={timelineHref(here, { view: query.view ? undefined : 'table' })} className={arrow}>
            <Icon name={query.view ? 'calendar' : 'list'} size={16} />
            {query.view ? 'As a picture' : 'As a table'}
          </Link>
        </nav>
      </div>
      <VisitForm action="/desk/timeline" className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="shop" value={shop.slug} />
        {query.view && <input type="hidden" name="view" value={query.view} />}
        <Labelled label="From">
          <input key={firstDay} type="date" name="from" defaultValue={firstDay} className={small} />
        </Labelled>
        <Choose
          label="Span"
          name="days"
          value={String(query.days)}
          options={SPANS.map((days) => [String(days), SPAN_NAMES[days] ?? ''])}
        />
        <Choose
          label="Gear"
          name="product"
          value={query.product ?? ''}
          options={[['', 'All gear'], ...products.map(({ slug, name }): [string, string] => [slug, name])]}
        />
        <Choose
          label="State"
          name="state"
          value={query.state ?? ''}
          options={[
            ['', 'All states'],
            ...SHOWN_STATES.map((state): [string, string] => [state, STATE_NAMES[state]]),
          ]}
        />
        <button type="submit" className={buttonClass({ tone: 'quiet', size: 'small' })}>
          Show
        </button>
      </VisitForm>
    </div>
  )
}

const small = `${inputClass} min-h-control-small! py-1! text-sm!`

const Labelled = ({ label, children }: { label: string; children: React.ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
  <label className="grid min-w-0 gap-1 text-sm text-ink-soft max-sm:flex-[1_1_9rem]">
    {label}
    {children}
  </label>
)

type ChooseProps = { label: string; name: string; value: string; options: [value: string, label: string][] }

const Choose = ({ label, name, value, options }: ChooseProps) => (
  <Labelled label={label}>
    <select key={value} name={name} defaultValue={value} className={`${small} max-w-56`}>
      {options.map(([one, text]) => (
        <option key={one} value={one}>
          {text}
        </option>
      ))}
    </select>
  </Labelled>
)
