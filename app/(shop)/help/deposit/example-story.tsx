import { MoneyBar } from '@/app/_ui/money-bar'

const BIKE = { currency: 'NOK', timeZone: 'Europe/Oslo', authorized: 600_00, refunded: 0, owed: 0 }

const STORIES = [
  {
    title: 'You have booked and paid',
    text: 'A city bike for one day: rent 100 NOK, deposit 500 NOK. You approve 600 NOK; 100 NOK is taken at once.',
    story: { rentCaptured: 100_00, depositCaptured: 0, depositOpen: 500_00, lapsed: 0 },
  },
  {
    title: 'The bike comes back as it was',
    text: 'Nothing more is taken. The deposit lapses by itself, and there is nothing to pay back.',
    story: { rentCaptured: 100_00, depositCaptured: 0, depositOpen: 0, lapsed: 500_00 },
  },
  {
    title: 'Or it comes back with a bent wheel',
    text: 'A new wheel is 350 NOK. That much is taken from the deposit, with a receipt; 150 NOK are left alone.',
    story: { rentCaptured: 100_00, depositCaptured: 350_00, depositOpen: 150_00, lapsed: 0 },
  },
]

/** The whole story on one bike, in three pictures. */
export const ExampleStory = () => (
  <ol className="grid gap-4">
    {STORIES.map(({ title, text, story }) => (
      <li key={title} className="grid gap-4 rounded-panel border border-line bg-surface p-inset">
        <div className="grid gap-1">
          <h2 className="text-lg">{title}</h2>
          <p className="text-ink-soft">{text}</p>
        </div>
        <MoneyBar title={title} {...BIKE} {...story} />
      </li>
    ))}
  </ol>
)
