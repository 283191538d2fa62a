import Link from 'next/link'
import { MoneyBar } from '@/app/_ui/money-bar'

const STEPS = [
  ['You approve once', 'One press in your bank’s app, for the rent and the deposit together.'],
  ['Only the rent is taken', 'Right away, with a receipt. Of the deposit nothing leaves your account.'],
  [
    'Bring it back as it was',
    'Then nothing more happens. There is no refund to wait for, because nothing was taken.',
  ],
] as const

/** The whole idea on one bike: 600 approved, 100 taken, the rest untouched. */
export const WorkedExample = () => (
  <section className="grid gap-8 rounded-panel border border-line bg-surface p-inset sm:py-10 lg:grid-cols-2 lg:gap-14 lg:px-12">
    <div className="grid content-start gap-6">
      <h2>Pay once. The deposit stays yours.</h2>
      <ol className="grid gap-5">
        {STEPS.map(([title, text], index) => (
          <li key={title} className="flex gap-4">
            <span
              aria-hidden="true"
              className="flex size-9 flex-none items-center justify-center rounded-full bg-fjord-soft font-semibold text-fjord"
            >
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p className="text-ink-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
    <div className="grid content-center gap-4">
      <p className="text-sm text-ink-soft">A city bike for one day, rent 100 NOK, deposit 500 NOK</p>
      <MoneyBar
        title="The money of one day on a city bike"
        currency="NOK"
        timeZone="Europe/Oslo"
        authorized={600_00}
        rentCaptured={100_00}
        depositCaptured={0}
        depositOpen={500_00}
        lapsed={0}
        refunded={0}
        owed={0}
      />
      <p>
        <Link href="/help/deposit" className="link">
          How deposits work, and what your bank will show
        </Link>
      </p>
    </div>
  </section>
)
