import { FilterLinks } from '@/app/_ui/paths'
import { dayAfter } from '@/lib/period'
import { type AskedFilter, hrefOf } from './read-filter'

/** The days most often asked for. */
export function Spans({ asked, today }: { asked: AskedFilter; today: string }) {
  const yesterday = dayAfter(today, -1)
  const monthStart = `${today.slice(0, 8)}01`
  const lastMonthEnd = dayAfter(monthStart, -1)
  const spans = [
    { label: 'All', from: undefined, until: undefined },
    { label: 'Today', from: today, until: today },
    { label: 'Yesterday', from: yesterday, until: yesterday },
    { label: 'This month', from: monthStart, until: today },
    { label: 'Last month', from: `${lastMonthEnd.slice(0, 8)}01`, until: lastMonthEnd },
  ]
  return (
    <FilterLinks
      label="Days"
      links={spans.map(({ label, from, until }) => ({
        label,
        href: hrefOf('/office/receipts', asked, { from, until, page: 1 }),
        current: asked.from === from && asked.until === until,
      }))}
    />
  )
}
