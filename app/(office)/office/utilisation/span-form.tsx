import { Button } from '@/app/_ui/button'
import { FilterLinks } from '@/app/_ui/paths'
import { Select } from '@/app/_ui/select'
import { TextInput } from '@/app/_ui/text-input'
import type { Location } from '@/lib/inventory/find-locations'
import { dayAfter } from '@/lib/period'
import { hrefOf, type Span, usualSpan } from './read-span'

type Props = { span: Span; today: string; locations: Location[] }

const PAGE = '/office/utilisation'

/** Which days, and where; the answer is an address that can be kept and passed on. */
export function SpanForm({ span, today, locations }: Props) {
  const { from, until, location } = span
  return (
    <>
      <FilterLinks
        label="Days"
        links={spansFrom(today).map(({ label, ...days }) => ({
          label,
          href: hrefOf(PAGE, { ...days, location }),
          current: days.from === from && days.until === until,
        }))}
      />
      <search>
        <form
          action={PAGE}
          className="grid grid-cols-1 items-end gap-3 min-[22rem]:grid-cols-2 md:grid-cols-[1fr_1fr_1fr_auto]"
        >
          <TextInput label="From" name="from" type="date" required defaultValue={from} />
          <TextInput label="Until" name="until" type="date" required defaultValue={until} />
          <Select
            label="Location"
            name="location"
            options={[
              { value: '', label: 'All' },
              ...locations.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            defaultValue={location ?? ''}
          />
          <Button type="submit" className="justify-self-start">
            Show
          </Button>
        </form>
      </search>
    </>
  )
}

function spansFrom(today: string) {
  const month = `${today.slice(0, 8)}01`
  const [last, next] = [monthBefore(month), monthAfter(month)]
  const whole = (label: string, first: string) => ({
    label,
    from: first,
    until: dayAfter(monthAfter(first), -1),
  })
  return [
    { label: 'Two weeks back, four ahead', ...usualSpan(today) },
    whole('Last month', last),
    whole('This month', month),
    whole('Next month', next),
    { label: 'Last 90 days', from: dayAfter(today, -89), until: today },
  ]
}

const monthAfter = (first: string): string => `${dayAfter(first, 31).slice(0, 8)}01`
const monthBefore = (first: string): string => `${dayAfter(first, -1).slice(0, 8)}01`
