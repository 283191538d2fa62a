import type { ShopPath } from '@/app/_paths/shop-paths'
import { usePath } from '@/app/_paths/use-path'
import { classes } from '@/app/_ui/classes'
import { Icon } from '@/app/_ui/icon'
import { useWords } from '@/app/_ui/language/use-words'
import { Select } from '@/app/_ui/select'
import { SubmitButton } from '@/app/_ui/submit-button'
import { GEAR } from '@/app/(shop)/_say/gear'
import { FURTHEST_DAYS } from '@/lib/booking/rental-period'
import { dayAfter } from '@/lib/period'
import { DayAndTime } from './day-and-time'
import type { AskedDates } from './read-dates'

type DatesFormProps = {
  asked: AskedDates
  /** The page that shows what can be had. */
  action: ShopPath
  submit: string
  /** Carried along: what is in the booking already, how the list is sorted. */
  hidden?: [name: string, value: string][]
  /** In one line where there is room for it. */
  wide?: boolean
  tone?: 'primary' | 'quiet'
}

const WITH_SHOP = 'lg:grid-cols-[1.1fr_1.5fr_1.5fr_auto]'
const WITHOUT_SHOP = 'lg:grid-cols-[1fr_1fr_auto]'

/** Where, from when, until when: an ordinary form whose answer is an address, with the platform's own pickers. */
export function DatesForm({ asked, action, submit, hidden = [], wide, tone }: DatesFormProps) {
  const { dates: say } = useWords(GEAR)
  const go = usePath()
  const { locations, typed, today } = asked
  const days = { min: today, max: dayAfter(today, FURTHEST_DAYS) }
  const isChoice = locations.length > 1
  const columns = wide && `sm:grid-cols-2 ${isChoice ? WITH_SHOP : WITHOUT_SHOP}`
  const whole = wide ? 'sm:col-span-2 lg:col-span-1' : ''
  return (
    <form action={go(action)} className={classes('grid items-end gap-4', columns)}>
      {hidden.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      {isChoice ? (
        <div className={whole}>
          <Select
            label={say.shop}
            name="place"
            defaultValue={typed.place}
            options={locations.map(({ slug, city }) => ({ value: slug, label: city }))}
          />
        </div>
      ) : (
        <input type="hidden" name="place" value={typed.place} />
      )}
      <DayAndTime
        label={say.pickUp}
        name="from"
        day={typed.from}
        time={typed.fromTime}
        asked={asked}
        {...days}
      />
      <DayAndTime
        label={say.back}
        name="until"
        day={typed.until}
        time={typed.untilTime}
        asked={asked}
        {...days}
      />
      <div className={whole}>
        <SubmitButton wide tone={tone} pendingLabel={say.looking}>
          <span className="inline-flex items-center gap-2">
            <Icon name="search" /> {submit}
          </span>
        </SubmitButton>
      </div>
    </form>
  )
}
