import { useLanguage } from '#language'
import type { ShopPath } from '@/app/_paths/shop-paths'
import { usePath } from '@/app/_paths/use-path'
import { Link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { sentenceIn } from '@/app/_words/refusals'
import { GEAR } from '@/app/(shop)/_say/gear'
import { LOCALES } from '@/lib/language'
import { formatPeriod, instantOf } from '@/lib/period'
import type { AskedDates } from './read-dates'
import { type TypedDates, typedOf, withDates } from './typed-dates'

type DatesProblemProps = { asked: AskedDates; path: ShopPath; more?: [string, string][] }

/** Why these dates cannot be had, and the nearest ones that can, one press away. */
export function DatesProblem({ asked, path, more }: DatesProblemProps) {
  const language = useLanguage()
  const { dates: say } = GEAR[language]
  const go = usePath()
  const { refusal, isUnreadable } = asked
  if (!refusal && !isUnreadable) return null
  const better = refusal && betterDates(asked)
  return (
    <Notice tone="problem" title={say.problem} announce>
      <p>{refusal ? sentenceIn(language, refusal) : say.unreadable}</p>
      {better && (
        <p>
          <Link className="link font-semibold" href={go(withDates(path, better, more))}>
            {say.take(inWords(better, asked.location.timeZone, LOCALES[language]))}
          </Link>
        </p>
      )}
    </Notice>
  )
}

/** When the shop is closed at one end, its next opening; when a rule is broken, the nearest dates that keep it. */
function betterDates({ refusal, location, typed }: AskedDates): TypedDates | null {
  const { betterFrom, betterUntil } = refusal?.facts ?? {}
  if (betterFrom && betterUntil)
    return typedOf(location, { from: new Date(betterFrom), until: new Date(betterUntil) })
  const opens = refusal?.code === 'closed-then' && refusal.facts.nextOpening
  if (!opens) return null
  const next = new Date(opens)
  if (refusal.facts.end === 'return') {
    const { from: until, fromTime: untilTime } = typedOf(location, { from: next, until: next })
    return { ...typed, until, untilTime }
  }
  const { from, fromTime } = typedOf(location, { from: next, until: next })
  return from < typed.until || (from === typed.until && fromTime < typed.untilTime)
    ? { ...typed, from, fromTime }
    : null
}

const inWords = (
  { from, fromTime, until, untilTime }: TypedDates,
  timeZone: string,
  locale: string,
): string =>
  formatPeriod(
    { from: instantOf(from, fromTime, timeZone)!, until: instantOf(until, untilTime, timeZone)! },
    timeZone,
    locale,
  )
