import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { MoneyBar } from '@/app/_ui/money-bar'
import { STORIES } from './made-up'
import { Part, Section } from './part'

/** Amounts, and the picture of what became of them. */
export const Money = () => (
  <Section id="money" title="Money" lead="Always in minor units until here, always with its currency.">
    <Part name="Amount" use="Every amount on every page. sign puts a plus before money that came in.">
      <ul className="grid gap-1">
        {[35_000, 123_456_750, -4_000, 0].map((minor) => (
          <li key={minor}>
            <Amount minor={minor} currency="NOK" sign />
          </li>
        ))}
        <li>
          <Amount minor={1_990} currency="EUR" className="font-semibold" />
        </li>
      </ul>
    </Part>
    <Part
      name="MoneyBar"
      use="Where the money of a booking stands, to scale; read out as one sentence. Each kind has a texture besides its colour, so that it reads in print. The deposit’s clocks stand below it."
      bare
    >
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        {STORIES.map(([state, story]) => (
          <Card key={state} title={state} level={3}>
            <MoneyBar {...story} title={state} />
          </Card>
        ))}
      </div>
    </Part>
    <Part name="MoneyBar compact" use="In a row of a list; what it means stands on the page behind it.">
      <ul className="grid gap-4 sm:grid-cols-3">
        {STORIES.slice(1, 7).map(([state, story]) => (
          <li key={state} className="grid content-start gap-1 text-sm">
            <MoneyBar {...story} compact title={`${state}, in short`} />
            {state}
          </li>
        ))}
      </ul>
    </Part>
  </Section>
)
