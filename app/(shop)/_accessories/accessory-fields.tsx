import { Amount } from '@/app/_ui/amount'
import { CountInput } from '@/app/_ui/count-input'
import { useWords } from '@/app/_ui/language/use-words'
import { Picture } from '@/app/(shop)/_price/picture'
import { GEAR } from '@/app/(shop)/_say/gear'
import type { GearWords } from '@/app/(shop)/_say/gear/en'
import { fieldOf } from '@/app/(shop)/book/read-lines'
import type { AccessoryOffer } from '@/lib/booking/find-accessories'

type Props = {
  offers: AccessoryOffer[]
  /** How many of each variant are chosen already. */
  chosen?: Map<string, number>
  /** Of how many units of what they belong to this speaks: one while that is still to be chosen. */
  perUnit: boolean
  /** The most of one that can be chosen, where it is not known yet how many units they go along with. */
  units?: number
}

/** What goes along with the gear, each with how many of it; fields of a form that leads to the booking. */
export function AccessoryFields({ offers, chosen = new Map(), perUnit, units = 1 }: Props) {
  const { accessories: say } = useWords(GEAR)
  return (
    <ul className="grid gap-4">
      {offers.map((offer) => (
        <li key={offer.id} className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-start gap-x-3 gap-y-2">
          <div className="rounded-control bg-gear-tint p-1">
            <Picture name={offer.illustration} className="w-full" />
          </div>
          <div className="grid min-w-0 gap-0.5">
            <p className="font-semibold wrap-anywhere">{offer.name}</p>
            <p className="text-sm text-ink-soft">
              <Price offer={offer} />, {perUnit ? say.forEach(offer.most) : say.atMost(offer.most)}
            </p>
          </div>
          <div className="col-span-2 grid gap-2">
            {offer.variants.map((variant) => {
              const most = Math.min(offer.most * units, variant.free)
              const name = offer.variants.length > 1 ? variant.name : ''
              return (
                <div key={variant.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                  <span id={`${variant.id}-note`} className="min-w-0 text-sm">
                    {name && <span className="font-semibold">{name} </span>}
                    <span className="text-ink-soft">
                      {[variant.hint, freeWords(say, variant.free, offer)].filter(Boolean).join(' · ')}
                    </span>
                  </span>
                  <CountInput
                    name={fieldOf(variant.id)}
                    label={[offer.name, name].filter(Boolean).join(', ')}
                    describedBy={`${variant.id}-note`}
                    most={most}
                    defaultValue={chosen.get(variant.id)}
                  />
                </div>
              )
            })}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Price({
  offer: { included, eachMinor, depositMinor, currency, isSold },
}: {
  offer: AccessoryOffer
}) {
  const { accessories: say, price } = useWords(GEAR)
  if (included > 0) return price.included
  return (
    <>
      <Amount minor={eachMinor ?? 0} currency={currency} /> {isSold ? say.aPiece : say.each}
      {depositMinor > 0 && say.deposit(<Amount minor={depositMinor} currency={currency} />)}
    </>
  )
}

function freeWords(say: GearWords['accessories'], free: number, { isSold, most }: AccessoryOffer): string {
  if (free === 0) return isSold ? say.soldOut : say.notFree
  return free <= most ? say.left(free) : ''
}
