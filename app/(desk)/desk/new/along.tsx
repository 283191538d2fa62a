import { Amount } from '@/app/_ui/amount'
import { buttonClass } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import type { AccessoryOffer } from '@/lib/booking/find-accessories'
import { hrefOf, type Wish, withMore } from './walk-in-wish'

type Props = { offers: AccessoryOffer[]; wish: Wish }

/** What can be had along with the gear, each at one press, as many as it allows and as there are. */
export function Along({ offers, wish }: Props) {
  const had = new Map(wish.lines.map(({ variantId, quantity }) => [variantId, quantity]))
  const open = offers.flatMap((offer) => {
    const units = offer.variants.reduce((sum, { id }) => sum + (had.get(id) ?? 0), 0)
    const left = offer.variants.filter(({ id, free }) => free > (had.get(id) ?? 0))
    return units < offer.most ? left.map((variant) => ({ offer, variant, units })) : []
  })
  if (open.length === 0) return null
  return (
    <div className="grid gap-2 border-t border-line pt-4">
      <p className="text-sm font-semibold">Along with it</p>
      <ul className="flex flex-wrap gap-2">
        {open.map(({ offer, variant, units }) => (
          <li key={variant.id}>
            <Link
              href={hrefOf(withMore(wish, variant.id, 1))}
              scroll={false}
              className={buttonClass({ tone: 'quiet', size: 'small' }, 'min-h-11!')}
            >
              <Icon name="plus" size={16} />
              <span>
                {offer.name}
                {offer.variants.length > 1 && `, ${variant.name}`}{' '}
                <span className="font-normal text-ink-soft">
                  {units < offer.included ? (
                    'included'
                  ) : (
                    <Amount minor={offer.eachMinor ?? 0} currency={offer.currency} />
                  )}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
