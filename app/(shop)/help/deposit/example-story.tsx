import { useLanguage } from '#language'
import { MoneyBar } from '@/app/_ui/money-bar'
import { HELP } from '@/app/(shop)/_say/help'
import { LOCALES } from '@/lib/language'
import { formatMoney } from '@/lib/money'

const BIKE = { timeZone: 'Europe/Oslo', authorized: 600_00, refunded: 0, owed: 0 }

/** The whole story on one bike, in three pictures. */
export function ExampleStory({ currency }: { currency: string }) {
  const language = useLanguage()
  const { paid, back, bent } = HELP[language].stories
  const money = (minor: number) => formatMoney({ minor, currency }, LOCALES[language])
  const stories = [
    {
      title: paid.title,
      text: paid.text(money(100_00), money(500_00), money(600_00)),
      story: { rentCaptured: 100_00, depositCaptured: 0, depositOpen: 500_00, lapsed: 0 },
    },
    {
      ...back,
      story: { rentCaptured: 100_00, depositCaptured: 0, depositOpen: 0, lapsed: 500_00 },
    },
    {
      title: bent.title,
      text: bent.text(money(350_00), money(150_00)),
      story: { rentCaptured: 100_00, depositCaptured: 350_00, depositOpen: 150_00, lapsed: 0 },
    },
  ]
  return (
    <ol className="grid gap-4">
      {stories.map(({ title, text, story }) => (
        <li key={title} className="grid gap-4 rounded-panel border border-line bg-surface p-inset">
          <div className="grid gap-1">
            <h2 className="text-lg">{title}</h2>
            <p className="text-ink-soft">{text}</p>
          </div>
          <MoneyBar title={title} currency={currency} {...BIKE} {...story} />
        </li>
      ))}
    </ol>
  )
}
