import Link from 'next/link'
import { Amount } from '@/app/_ui/amount'
import { Disclosure } from '@/app/_ui/disclosure'

/** What a deposit is, in plain words, where its amount is first met. */
export function DepositWords({ depositMinor, currency }: { depositMinor: number; currency: string }) {
  if (depositMinor === 0) return null
  return (
    <Disclosure
      summary={
        <span>
          Deposit <Amount minor={depositMinor} currency={currency} />: what is that?
        </span>
      }
    >
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
