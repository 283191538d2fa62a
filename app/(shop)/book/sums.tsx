import type { ReactNode } from 'react'
import { Amount } from '@/app/_ui/amount'
import { useWords } from '@/app/_ui/language/use-words'
import { BOOK_FORM } from '@/app/(shop)/_say/book-form'
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

type SumsProps = { base: Base; coupon: UsedCoupon | null; due: string }

/** The money: the coupon, the rent, the deposit apart, and what the bank is asked to approve. */
export function Sums({ base, coupon, due }: SumsProps) {
  const say = useWords(BOOK_FORM)
  const { currency, depositMinor } = base
  const { rentMinor, vatMinor } = coupon ?? base
  return (
    <dl className="grid gap-2 border-t border-line pt-4">
      {coupon && <Row term={say.coupon(coupon.code)} minor={-coupon.offMinor} currency={currency} />}
      <Row
        term={say.rent(base.hasGoods)}
        note={say.vat(<Amount minor={vatMinor} currency={currency} />)}
        minor={rentMinor}
        currency={currency}
      />
      {depositMinor > 0 && (
        <Row term={say.deposit(base.isDepositLater)} minor={depositMinor} currency={currency} />
      )}
      <div className="flex items-baseline justify-between gap-4 border-t border-line pt-3">
        <dt className="font-semibold">{due}</dt>
        <dd>
          <Amount minor={dueNow(base, coupon)} currency={currency} className="text-xl font-semibold" />
        </dd>
      </div>
    </dl>
  )
}

type RowProps = { term: string; minor: number; currency: string; note?: ReactNode }

const Row = ({ term, minor, currency, note }: RowProps) => (
  <div className="flex items-baseline justify-between gap-4">
    <dt className="min-w-0 wrap-anywhere">
      {term}
      {note && <span className="block text-sm text-ink-soft">{note}</span>}
    </dt>
    <dd className="font-semibold">
      <Amount minor={minor} currency={currency} />
    </dd>
  </div>
)
