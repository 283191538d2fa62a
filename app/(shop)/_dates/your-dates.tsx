import type { ShopPath } from '@/app/_paths/shop-paths'
import { Card } from '@/app/_ui/card'
import { Disclosure } from '@/app/_ui/disclosure'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Period } from '@/app/_ui/period'
import { GEAR } from '@/app/(shop)/_say/gear'
import { DatesForm } from './dates-form'
import { DatesProblem } from './dates-problem'
import type { AskedDates } from './read-dates'

type YourDatesProps = { asked: AskedDates; path: ShopPath; more: [string, string][] }

/** The dates beside one product: the form as long as it is needed, then only what was chosen and a way to change it. */
export function YourDates({ asked, path, more }: YourDatesProps) {
  const { dates: say } = useWords(GEAR)
  const { dates } = asked
  if (!dates) {
    return (
      <Card title={say.when}>
        <DatesForm asked={asked} action={path} submit={say.see} hidden={more} />
        <DatesProblem asked={asked} path={path} more={more} />
      </Card>
    )
  }
  return (
    <Disclosure
      summary={
        <span className="flex items-start gap-2.5 py-1">
          <Icon name="calendar" className="mt-0.5 flex-none text-fjord" />
          <span className="grid">
            <Period {...dates.period} timeZone={dates.location.timeZone} />
            <span className="text-sm font-normal text-ink-soft">
              {dates.location.city} · {say.change}
            </span>
          </span>
        </span>
      }
    >
      <DatesForm asked={asked} action={path} submit={say.changeDates} hidden={more} tone="quiet" />
    </Disclosure>
  )
}
