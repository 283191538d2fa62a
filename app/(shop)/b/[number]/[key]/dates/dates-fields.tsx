import type { TypedPeriod } from '@/app/_period/read-period'
import { useWords } from '@/app/_ui/language/use-words'
import { SubmitButton } from '@/app/_ui/submit-button'
import { DayAndTime } from '@/app/(shop)/_dates/day-and-time'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { CHANGE } from '@/app/(shop)/_say/change'
import { GEAR } from '@/app/(shop)/_say/gear'
import { FURTHEST_DAYS } from '@/lib/booking/rental-period'
import { dayAfter, dayOf } from '@/lib/period'

type Props = {
  action: string
  typed: TypedPeriod
  asked: Pick<AskedDates, 'locations' | 'startMinutes' | 'isUnreadable'>
  at: Date
}

/** From when until when, in the fields of the shop: an ordinary form whose answer is an address. */
export function DatesFields({ action, typed, asked, at }: Props) {
  const { dates } = useWords(GEAR)
  const say = useWords(CHANGE)
  const today = dayOf(at, asked.locations[0]!.timeZone)
  const days = { min: today, max: dayAfter(today, FURTHEST_DAYS), asked }
  return (
    <form action={action} className="grid gap-4">
      <DayAndTime label={dates.pickUp} name="from" day={typed.from} time={typed.fromTime} {...days} />
      <DayAndTime label={dates.back} name="until" day={typed.until} time={typed.untilTime} {...days} />
      <div>
        <SubmitButton tone="quiet" pendingLabel={dates.looking}>
          {say.look}
        </SubmitButton>
      </div>
    </form>
  )
}
