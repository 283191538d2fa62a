import { Amount } from '@/app/_ui/amount'
import { buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { inputClass } from '@/app/_ui/field'
import { Icon } from '@/app/_ui/icon'
import { Link } from '@/app/_ui/link'
import { VisitForm } from '@/app/_ui/visit-form'
import type { Offer } from '@/lib/booking/find-offers'
import { MOST_FOUND } from '@/lib/inventory/find-by-words'
import { hrefOf, partsOf, type Wish, withMore } from './walk-in-wish'

type Props = { wish: Wish; offers: Offer[]; isOpen: boolean }

/** Gear to take into the deal at one press; a label that is scanned into the field goes in by itself. */
export function PickList({ wish, offers, isOpen }: Props) {
  return (
    <Card title="What">
      <VisitForm action="/desk/new" className="flex gap-2">
        {partsOf({ ...wish, what: '' }).map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="what" className="sr-only">
          Gear by name, size or label
        </label>
        <input
          key={wish.what}
          id="what"
          name="what"
          defaultValue={wish.what}
          maxLength={100}
          placeholder="Name, size, or scan a label"
          autoComplete="off"
          className={`${inputClass} min-w-0 flex-1`}
        />
        <button type="submit" className={buttonClass({ tone: 'quiet' }, 'px-4!')}>
          <Icon name="search" />
          <span className="sr-only">Find gear</span>
        </button>
      </VisitForm>
      {isOpen && offers.length === 0 && (
        <p role="status">
          {wish.what ? `No gear has the name or label “${wish.what}”.` : 'Nothing is offered here.'}
        </p>
      )}
      <ul className="grid gap-3">
        {offers.map((offer) => (
          <li key={offer.id} className="grid gap-2 border-t border-line pt-3 first:border-0 first:pt-0">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold wrap-anywhere">{offer.name}</span>
              <Price offer={offer} />
            </p>
            <Sizes offer={offer} wish={wish} />
          </li>
        ))}
      </ul>
      {offers.length === MOST_FOUND && (
        <p className="text-sm text-ink-soft">There is more; type a name to find it.</p>
      )}
    </Card>
  )
}

function Price({ offer: { breach, rentMinor, depositMinor, currency } }: { offer: Offer }) {
  if (breach) return <span className="text-sm text-ink-soft">{BREACHES[breach]}</span>
  return (
    <span className="text-sm text-ink-soft">
      <Amount minor={rentMinor} currency={currency} className="font-semibold text-ink" /> and{' '}
      <Amount minor={depositMinor} currency={currency} /> deposit
    </span>
  )
}

const BREACHES: Record<NonNullable<Offer['breach']>, string> = {
  'no-price': 'Has no price for that time',
  'rental-too-short': 'Only for longer',
  'rental-too-long': 'Not for so long',
  // Neither holds at the counter.
  'notice-too-short': '',
  'start-not-offered': '',
}

function Sizes({ offer, wish }: { offer: Offer; wish: Wish }) {
  const chosen = new Map(wish.lines.map(({ variantId, quantity }) => [variantId, quantity]))
  return (
    <ul className="flex flex-wrap gap-2">
      {offer.variants.map((variant) => {
        const left = variant.free - (chosen.get(variant.id) ?? 0)
        const name = offer.variants.length > 1 ? variant.name : 'One'
        const look = buttonClass({ tone: 'quiet', size: 'small' }, 'min-h-11!')
        return (
          <li key={variant.id}>
            {left > 0 && !offer.breach ? (
              <Link href={hrefOf(withMore(wish, variant.id, 1))} scroll={false} className={look}>
                <Icon name="plus" size={16} />
                <span className="sr-only">Take {offer.name}, </span>
                {name}
                <span className="font-normal text-ink-soft">{left} here</span>
              </Link>
            ) : (
              <span className="inline-flex min-h-11 items-center gap-2 rounded-control border border-line bg-sunken px-3 text-sm text-ink-soft">
                {name} <span>{offer.breach ? 'not then' : 'none left'}</span>
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
