import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import type { DepositView } from '@/app/(desk)/desk/bookings/[number]/deposit-view'

/** What there is to take from. */
export function LeftBar({ view: { currency, limit, taken, left, isPaidIn } }: { view: DepositView }) {
  return (
    <Card tone="sunken">
      <p className="text-sm text-ink-soft">
        Left of the deposit
        <Amount minor={left} currency={currency} className="block text-2xl font-semibold text-ink" />
      </p>
      <div aria-hidden="true" className="flex h-4 gap-0.5">
        {taken > 0 && (
          <div style={{ flexGrow: taken, flexBasis: 0 }} className="money money-deposit rounded-l" />
        )}
        <div style={{ flexGrow: left, flexBasis: 0 }} className="money money-open rounded" />
      </div>
      <p className="text-sm text-ink-soft">
        <Amount minor={limit} currency={currency} /> {isPaidIn ? 'paid in' : 'authorized'},{' '}
        <Amount minor={taken} currency={currency} /> {isPaidIn ? 'kept' : 'captured'} so far
      </p>
    </Card>
  )
}
