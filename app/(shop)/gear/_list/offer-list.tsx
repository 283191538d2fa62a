import { Amount } from '@/app/_ui/amount'
import { ButtonLink } from '@/app/_ui/button'
import { PictureCard } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { StateTag } from '@/app/_ui/tag'
import { sentenceOfBreach } from '@/app/_words/rental-rules'
import type { Dates } from '@/app/(shop)/_dates/read-dates'
import { PictureAgain, PictureSheet } from '@/app/(shop)/_price/picture'
import { GEAR } from '@/app/(shop)/_say/gear'
import { findInstead, type Instead } from '@/lib/booking/find-instead'
import { findOffers, type Offer } from '@/lib/booking/find-offers'
import type { Location } from '@/lib/inventory/find-locations'
import { LOCALES } from '@/lib/language'
import { formatPeriod } from '@/lib/period'
import { InsteadLine } from './instead-line'
import { carried, type Listing } from './listing'
import { More } from './more'
import type { Ways } from './ways'

type OfferListProps = { dates: Dates; shops: Location[]; listing: Listing; ways: Ways; at: Date }

/** A page of what can be rented over the dates, free gear first; what is gone says where or when it could be had. */
export async function OfferList({ dates, shops, listing, ways, at }: OfferListProps) {
  const { location, period, typed } = dates
  const language = await askedLanguage()
  const { list: say } = GEAR[language]
  const found = await findOffers({ location, period, ...listing, category: listing.kind ?? undefined }, at)
  const offers = found.ok ? sorted(found.value.offers, listing) : []
  const next = found.ok ? found.value.next : null
  const free = offers.filter(canBeHad)
  const gone = offers.filter((offer) => !canBeHad(offer))
  const things = gone.filter(({ breach }) => !breach)
  const instead = await findInstead({ location, shops, period, things }, at)
  const isWhole = !next && !listing.after
  const cardFor = (offer: Offer) => (
    <li key={offer.id} className="grid">
      <OfferCard
        offer={offer}
        href={ways.thing(offer.slug)(carried({ ...listing, kind: null, sort: 'usual' }), typed)}
      >
        {offer.breach ? (
          <p className="text-sm">{sentenceOfBreach(offer.breach, offer.rule, language)}</p>
        ) : (
          <InsteadLine instead={nearest(offer, instead)} shop={location} />
        )}
      </OfferCard>
    </li>
  )
  return (
    <>
      <PictureSheet products={offers} />
      <p className="text-ink-soft" role="status">
        {say.count(
          free.length,
          isWhole ? offers.length : null,
          location.city,
          formatPeriod(period, location.timeZone, LOCALES[language]),
        )}
      </p>
      {free.length === 0 && !listing.after && (
        <EmptyState
          scene="no-free-gear"
          title={say.noneTitle}
          action={
            <ButtonLink href={ways.list([], typed)} tone="quiet">
              {say.allKinds}
            </ButtonLink>
          }
        >
          <p>{say.none}</p>
        </EmptyState>
      )}
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{free.map(cardFor)}</ul>
      {gone.length > 0 && (
        <section className="grid gap-4" aria-labelledby="gone">
          <h2 id="gone">{say.gone}</h2>
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">{gone.map(cardFor)}</ul>
        </section>
      )}
      <More listing={listing} next={next} ways={ways} typed={typed} />
    </>
  )
}

const canBeHad = ({ free, breach }: Offer): boolean => free > 0 && !breach

function OfferCard({ offer, href, children }: { offer: Offer; href: string; children: React.ReactNode }) {
  const { list: say } = useWords(GEAR)
  const { name, summary, illustration, currency, rentMinor, depositMinor } = offer
  const free = offer.breach ? 0 : offer.free
  const picture = (
    <PictureAgain
      name={illustration}
      className={`mx-auto w-full max-w-56 ${free ? '' : 'opacity-40 grayscale'}`}
    />
  )
  return (
    <PictureCard
      level={free ? 2 : 3}
      title={name}
      href={href}
      picture={picture}
      summary={free ? summary : undefined}
      tag={offer.breach ? <StateTag tone="past">{say.otherTimes}</StateTag> : <FreeTag free={free} />}
    >
      {free > 0 ? (
        <dl className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
          <div>
            <dt className="text-sm text-ink-soft">{say.rent}</dt>
            <dd className="text-lg leading-tight font-semibold">
              <Amount minor={rentMinor} currency={currency} />
            </dd>
          </div>
          <div className="sm:text-right">
            <dt className="text-sm text-ink-soft">{say.depositNotTaken}</dt>
            <dd className="leading-tight">
              <Amount minor={depositMinor} currency={currency} />
            </dd>
          </div>
        </dl>
      ) : (
        children
      )}
    </PictureCard>
  )
}

function FreeTag({ free }: { free: number }) {
  const { list: say } = useWords(GEAR)
  if (free === 0) return <StateTag tone="past">{say.notFree}</StateTag>
  if (free === 1) return <StateTag tone="ours">{say.lastOne}</StateTag>
  return <StateTag tone="ok">{say.free(free)}</StateTag>
}

const nearest = ({ variants }: Offer, instead: Map<string, Instead>): Instead | null =>
  variants.flatMap(({ id }) => instead.get(id) ?? [])[0] ?? null

// The list is in the order of a day's price; what the whole time costs may turn neighbours round.
const sorted = (offers: Offer[], { sort }: Listing): Offer[] =>
  sort === 'price' ? [...offers].sort((a, b) => a.rentMinor - b.rentMinor) : offers
