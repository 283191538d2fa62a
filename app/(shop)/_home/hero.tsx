import { usePath } from '@/app/_paths/use-path'
import { Scene } from '@/app/_ui/gear/scene'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { DatesForm } from '@/app/(shop)/_dates/dates-form'
import { nextDates } from '@/app/(shop)/_dates/next-dates'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'
import { LanguageOffer } from '@/app/(shop)/_language/language-offer'
import { GEAR } from '@/app/(shop)/_say/gear'

const FRIDAY = 5

/** Dates first: the question that everything else depends on, in front of the fjord. */
export function Hero({ asked, at }: { asked: AskedDates; at: Date }) {
  const { home: say } = useWords(GEAR)
  const go = usePath()
  const shop = asked.location
  const usual = [
    { label: say.weekend, typed: nextDates(shop, at, 3, FRIDAY) },
    { label: say.threeDays, typed: nextDates(shop, at, 3) },
    { label: say.week, typed: nextDates(shop, at, 7) },
  ]
  return (
    <section className="relative">
      <div className="overflow-clip rounded-panel border border-line">
        <Scene name="hero" className="h-64 w-full sm:h-80 lg:h-[26rem]" />
      </div>
      <div className="relative mx-auto -mt-8 grid w-[calc(100%-1.5rem)] max-w-5xl gap-5 rounded-panel border border-line bg-surface p-inset shadow-lift">
        <div className="grid gap-1">
          <h1>{say.title}</h1>
          <p className="text-lg text-ink-soft">{say.lead}</p>
          <LanguageOffer />
        </div>
        <DatesForm asked={asked} action="/gear" submit={say.see} wide />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
          {say.orTo}
          {usual.map(({ label, typed }) => (
            <Link
              key={label}
              href={go(withDates('/gear', typed))}
              className="link inline-flex min-h-6 items-center"
            >
              {label}
            </Link>
          ))}
        </p>
      </div>
    </section>
  )
}
