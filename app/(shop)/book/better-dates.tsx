import { usePath } from '@/app/_paths/use-path'
import { ButtonLink } from '@/app/_ui/button'
import { useWords } from '@/app/_ui/language/use-words'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { typedOf, withDates } from '@/app/(shop)/_dates/typed-dates'
import { BOOK } from '@/app/(shop)/_say/book'
import type { WantedLine } from '@/lib/booking/quote'
import type { Facts } from '@/lib/outcome'
import { gearOf } from './read-lines'

type BetterDatesProps = { facts: Facts; dates: Dates; lines: WantedLine[] }

/** The nearest dates that a refusal names, one press away; nothing when it names none. */
export function BetterDates({ facts, dates, lines }: BetterDatesProps) {
  const say = useWords(BOOK)
  const go = usePath()
  const { betterFrom, betterUntil } = facts
  if (!betterFrom || !betterUntil) return null
  const period = { from: new Date(betterFrom), until: new Date(betterUntil) }
  return (
    <ButtonLink size="small" href={go(withDates('/book', typedOf(dates.location, period), gearOf(lines)))}>
      {say.better}
    </ButtonLink>
  )
}
