import { usePath } from '@/app/_paths/use-path'
import { Amount } from '@/app/_ui/amount'
import { Disclosure } from '@/app/_ui/disclosure'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { GEAR } from '@/app/(shop)/_say/gear'

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
  const { price: say } = useWords(GEAR)
  const go = usePath()
  if (depositMinor === 0 && depositPercent === null) return null
  const least = <Amount minor={depositMinor} currency={currency} />
  const most = depositMostMinor !== null && <Amount minor={depositMostMinor} currency={currency} />
  return (
    <Disclosure
      summary={
        <span>{depositPercent === null ? say.deposit(least) : say.depositPercent(depositPercent)}</span>
      }
    >
      {depositPercent !== null && <p>{say.percentOfRent(depositPercent, least, most)}</p>}
      <p>{say.depositText}</p>
      <p>{say.depositFine}</p>
      <p>
        <Link href={go('/help/deposit')} className="link">
          {say.depositHelp}
        </Link>
      </p>
    </Disclosure>
  )
}
