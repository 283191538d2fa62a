import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant, Period } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import type { WholeBooking } from '@/lib/booking/find-booking'

type Amendment = WholeBooking['amendments'][number]

/** Each change of the dates since the booking: before and after, what it cost, who made it and when. */
export function ChangeItems({ booking: { amendments, location, currency } }: { booking: WholeBooking }) {
  const { changes: say } = useWords(CHANGE)
  const { timeZone, name } = location
  return amendments.map((one) => (
    <li key={one.id} className="grid gap-0.5 border-b border-line pb-3">
      <p className="font-medium">
        <Period from={one.fromAt} until={one.untilAt} timeZone={timeZone} year />
      </p>
      <p className="text-sm text-ink-soft">
        {say.instead(<Period from={one.wasFromAt} until={one.wasUntilAt} timeZone={timeZone} year />)}
      </p>
      <p className="text-sm">
        <Difference amendment={one} currency={currency} />
      </p>
      <p className="text-sm text-ink-soft">
        {(one.byRenter ? say.you : one.byClock ? say.clock : say.shop)(
          <Instant at={one.createdAt} timeZone={timeZone} year />,
          name,
        )}
      </p>
    </li>
  ))
}

function Difference({ amendment, currency }: { amendment: Amendment; currency: string }) {
  const { changes: say } = useWords(CHANGE)
  const { differenceMinor, agreedMinor, keptMinor } = amendment
  const amount = (minor: number) => <Amount minor={Math.abs(minor)} currency={currency} />
  if (differenceMinor === 0) return say.same
  if (agreedMinor === 0) return (differenceMinor > 0 ? say.letGo : say.kept)(amount(differenceMinor))
  if (differenceMinor > 0) return say.more(amount(differenceMinor))
  return (
    <>
      {say.less(amount(differenceMinor))}
      {keptMinor > 0 && say.ofIt(amount(keptMinor))}
    </>
  )
}
