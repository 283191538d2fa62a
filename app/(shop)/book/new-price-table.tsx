import { Amount } from '@/app/_ui/amount'
import type { BookWords } from '@/app/(shop)/_say/book/en'
import type { NewPrice } from './book-state'

type Props = { price: NewPrice; say: BookWords['form']['newPrice'] }

/** The price that was shown, and the one it is now. */
export function NewPriceTable({ price, say }: Props) {
  const { currency, rentMinor, depositMinor, oldRentMinor, oldDepositMinor } = price
  const rows = [
    { what: say.rent, before: oldRentMinor, after: rentMinor },
    { what: say.deposit, before: oldDepositMinor, after: depositMinor },
  ]
  return (
    <table className="w-full max-w-sm text-left">
      <thead className="text-sm text-ink-soft">
        <tr>
          <td />
          <th scope="col" className="py-1 text-right font-normal">
            {say.before}
          </th>
          <th scope="col" className="py-1 text-right font-normal">
            {say.now}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row" className="py-1 font-normal">
              {what}
            </th>
            <td className="py-1 text-right">
              <Amount minor={before} currency={currency} className={before === after ? '' : 'line-through'} />
            </td>
            <td className="py-1 text-right font-semibold">
              <Amount minor={after} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
