import Link from 'next/link'
import { Scene } from '@/app/_ui/gear/scene'
import { DatesForm } from '@/app/(shop)/_dates/dates-form'
import { nextDates } from '@/app/(shop)/_dates/next-dates'
import type { AskedDates } from '@/app/(shop)/_dates/read-dates'
import { withDates } from '@/app/(shop)/_dates/typed-dates'

const FRIDAY = 5

/** Dates first: the question that everything else depends on, in front of the fjord. */
export function Hero({ asked, at }: { asked: AskedDates; at: Date }) {
  const shop = asked.location
  const usual = [
    { label: 'The weekend', typed: nextDates(shop, at, 3, FRIDAY) },
    { label: 'Three days', typed: nextDates(shop, at, 3) },
    { label: 'A week', typed: nextDates(shop, at, 7) },
  ]
  return (
    <section className="relative">
      <div className="overflow-clip rounded-panel border border-line">
        <Scene name="hero" className="h-64 w-full sm:h-80 lg:h-[26rem]" />
      </div>
      <div className="relative mx-auto -mt-8 grid w-[calc(100%-1.5rem)] max-w-5xl gap-5 rounded-panel border border-line bg-surface p-inset shadow-lift">
        <div className="grid gap-1">
          <h1>Out on two wheels, two skis or the water</h1>
          <p className="text-lg text-ink-soft">
            Say when, and see what is free. You pay the rent; the deposit stays on your account unless
            something happens to the gear.
          </p>
        </div>
        <DatesForm asked={asked} action="/gear" submit="See what is free" wide />
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-soft">
          Or straight to
          {usual.map(({ label, typed }) => (
            <Link
              key={label}
              href={withDates('/gear', typed)}
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
