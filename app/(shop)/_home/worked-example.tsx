import { useLanguage } from '#language'
import { usePath } from '@/app/_paths/use-path'
import { Link } from '@/app/_ui/link'
import { MoneyBar } from '@/app/_ui/money-bar'
import { GEAR } from '@/app/(shop)/_say/gear'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'

/** The whole idea on one bike: 600 approved, 100 taken, the rest untouched. */
export function WorkedExample({ currency }: { currency: string }) {
  const language = useLanguage()
  const { home: say } = GEAR[language]
  const go = usePath()
  const money = (minor: number) => formatMoney({ minor, currency }, LOCALES[language])
  return (
    <section className="grid gap-8 rounded-panel border border-line bg-surface p-inset sm:py-10 lg:grid-cols-2 lg:gap-14 lg:px-12">
      <div className="grid content-start gap-6">
        <h2>{say.exampleTitle}</h2>
        <ol className="grid gap-5">
          {say.steps.map(([title, text], index) => (
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
        <p className="text-sm text-ink-soft">{say.example(money(100_00), money(500_00))}</p>
        <MoneyBar
          title={say.exampleMoney}
          currency={currency}
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
          <Link href={go('/help/deposit')} className="link">
            {say.help}
          </Link>
        </p>
      </div>
    </section>
  )
}
