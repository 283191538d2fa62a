import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { Disclosure } from '@/app/_ui/disclosure'

type DepositWordsProps = {
  depositMinor: number
  depositPercent: number | null
  depositMostMinor: number | null
  currency: string
}

/** What a deposit is, in plain words, where its amount is first met. */
export function DepositWords({
  depositMinor,
  depositPercent,
  depositMostMinor,
  currency,
}: DepositWordsProps) {
  if (depositMinor === 0 && depositPercent === null) return null
  return (
    <Disclosure
      summary={
        <span>
          {depositPercent === null ? (
            <>
              Deposit <Amount minor={depositMinor} currency={currency} />
            </>
          ) : (
            `Deposit, ${depositPercent} % of the rent`
          )}
          : what is that?
        </span>
      }
    >
      {depositPercent !== null && (
        <p>
          {depositPercent} % of the rent, at least <Amount minor={depositMinor} currency={currency} />
          {depositMostMinor !== null && (
            <>
              {' '}
              and at most <Amount minor={depositMostMinor} currency={currency} />
            </>
          )}
          .
        </p>
      )}
      <p>
        You approve it together with the rent, or just before a pick-up that is far away, but it is not a
        payment. Only if the gear comes back damaged, incomplete or late may we take some of it, at most this
        much, and you get a receipt that says why.
      </p>
      <p>Everything is fine with the gear? Then nothing is taken and there is nothing to wait for.</p>
      <p>
        <Link href="/help/deposit" className="link">
          How deposits work, and what your bank shows
        </Link>
      </p>
    </Disclosure>
  )
}
