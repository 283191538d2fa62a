import { Amount } from '@/app/_ui/amount'
import type { UsedCoupon } from './book-state'

/** What a booking comes to before any coupon, whether its deposit is approved later, and whether something is bought. */
export type Base = {
  currency: string
  rentMinor: number
  depositMinor: number
  vatMinor: number
  isDepositLater: boolean
  hasGoods: boolean
}

/** What the renter approves on the next page: without a deposit that is planned for later. */
export const dueNow = (
  { rentMinor, depositMinor, isDepositLater }: Base,
  coupon: UsedCoupon | null,
): number => (coupon?.rentMinor ?? rentMinor) + (isDepositLater ? 0 : depositMinor)

/** The money: the coupon, the rent, the deposit apart, and what the bank is asked to approve. */
export function Sums({ base, coupon }: { base: Base; coupon: UsedCoupon | null }) {
  const { currency, depositMinor } = base
  const { rentMinor, vatMinor } = coupon ?? base
  return (
    <dl className="grid gap-2 border-t border-line pt-4">
      {coupon && <Row term={`Coupon ${coupon.code}`} minor={-coupon.offMinor} currency={currency} />}
      <Row
        term={base.hasGoods ? 'Rent and goods, taken at once' : 'Rent, taken at once'}
        note="VAT of"
        noteMinor={vatMinor}
        minor={rentMinor}
        currency={currency}
      />
      {depositMinor > 0 && (
        <Row
          term={`Deposit, approved ${base.isDepositLater ? 'later,' : 'but'} not taken`}
          minor={depositMinor}
          currency={currency}
        />
      )}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-semibold">Your bank is asked to approve</dt>
        <dd>
          <Amount minor={dueNow(base, coupon)} currency={currency} className="text-xl font-semibold" />
        </dd>
      </div>
    </dl>
  )
}

type RowProps = { term: string; minor: number; currency: string; note?: string; noteMinor?: number }

const Row = ({ term, minor, currency, note, noteMinor = 0 }: RowProps) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt className="min-w-0 wrap-anywhere">
      {term}
      {note && (
        <span className="block text-sm text-ink-soft">
          {note} <Amount minor={noteMinor} currency={currency} /> included
        </span>
      )}
    </dt>
    <dd className="font-semibold">
      <Amount minor={minor} currency={currency} />
    </dd>
  </div>
)
