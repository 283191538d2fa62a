import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { useWords } from '@/app/_ui/language/use-words'
import { Instant, Period } from '@/app/_ui/period'
import { CHANGE } from '@/app/(shop)/_say/change'
import { agreedRent } from '@/lib/booking/agreed-rent'
import type { WholeBooking } from '@/lib/booking/find-booking'

type Amendment = WholeBooking['amendments'][number]

/** How the agreement came to be what it is: what was booked, and each change of its dates since, with who made it and what it cost. */
export function ChangesCard({ booking }: { booking: WholeBooking }) {
  const { changes: say } = useWords(CHANGE)
  const { amendments, currency, location, rentMinor, createdAt } = booking
  const [first] = amendments
  if (!first) return null
  const { timeZone, name } = location
  return (
    <Card title={say.title} id="changes">
      <ol className="grid gap-4">
        <li className="grid gap-0.5 border-b border-line pb-3">
          <p className="font-medium">
            <Period from={first.wasFromAt} until={first.wasUntilAt} timeZone={timeZone} year />
          </p>
          <p className="text-sm">{say.rent(<Amount minor={rentMinor} currency={currency} />)}</p>
          <p className="text-sm text-ink-soft">
            {say.booked(<Instant at={createdAt} timeZone={timeZone} year />)}
          </p>
        </li>
        {amendments.map((one) => (
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
              {(one.byRenter ? say.you : say.shop)(
                <Instant at={one.createdAt} timeZone={timeZone} year />,
                name,
              )}
            </p>
          </li>
        ))}
      </ol>
      <p>{say.now(<Amount minor={agreedRent(booking)} currency={currency} className="font-semibold" />)}</p>
    </Card>
  )
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
