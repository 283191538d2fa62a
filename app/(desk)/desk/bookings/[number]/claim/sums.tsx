import { formatMoney } from '@/lib/money'

type Props = {
  sum: number
  currency: string
  deposit: { leftMinor: number; until: string | null }
}

/** Where the money would come from: what the deposit can give, until when, and what would be asked for by link. */
export function Sums({ sum, currency, deposit }: Props) {
  const say = (minor: number) => formatMoney({ minor, currency })
  const { leftMinor, until } = deposit
  const fromDeposit = Math.min(sum, leftMinor)
  const wherefrom =
    fromDeposit === 0
      ? 'it would be asked for by link'
      : fromDeposit === sum
        ? 'all of it could come from the deposit'
        : `${say(fromDeposit)} could come from the deposit, ${say(sum - fromDeposit)} would be asked for by link`
  return (
    <div className="grid gap-1 rounded-control border border-line bg-sunken p-4 text-sm" aria-live="polite">
      <p className="font-medium">
        {sum === 0
          ? 'Nothing is taken before the renter has accepted it or it has been decided.'
          : `${say(sum)} in all: ${wherefrom}.`}
      </p>
      <p className="text-ink-soft">
        {leftMinor === 0
          ? 'Nothing of the deposit can be taken.'
          : `${say(leftMinor)} of the deposit can be taken${until ? ` until ${until}` : ''}.`}
      </p>
    </div>
  )
}
