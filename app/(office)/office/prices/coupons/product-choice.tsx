import { Disclosure } from '@/app/_ui/disclosure'

type ProductChoiceProps = { products: { id: string; name: string }[]; chosen: string[] }

/** Which products a coupon counts for; none chosen means everything. */
export const ProductChoice = ({ products, chosen }: ProductChoiceProps) => {
  const count = products.filter(({ id }) => chosen.includes(id)).length
  return (
    <Disclosure
      summary={count === 0 ? 'Counts for everything' : `Counts for ${count} of ${products.length} products`}
    >
      <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {products.map(({ id, name }) => (
          <li key={id}>
            <label className="flex items-start gap-3">
              <input
                key={String(chosen.includes(id))}
                type="checkbox"
                name="products"
                value={id}
                defaultChecked={chosen.includes(id)}
                className="mt-0.5 size-6 flex-none rounded accent-fjord"
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
