import type { Metadata } from 'next'
import { companyHere } from '@/app/_company/here'
import { pathHere } from '@/app/_paths/path-here'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { useWords } from '@/app/_ui/language/use-words'
import { Link } from '@/app/_ui/link'
import { DatesForm } from '@/app/(shop)/_dates/dates-form'
import { DatesProblem } from '@/app/(shop)/_dates/dates-problem'
import { thisMoment } from '@/app/(shop)/_dates/once'
import { type Search, withDates } from '@/app/(shop)/_dates/typed-dates'
import { YourDates } from '@/app/(shop)/_dates/your-dates'
import { Picture } from '@/app/(shop)/_price/picture'
import { GEAR } from '@/app/(shop)/_say/gear'
import { Filters } from '@/app/(shop)/gear/_list/filters'
import { carried as carriedListing } from '@/app/(shop)/gear/_list/listing'
import { OfferList } from '@/app/(shop)/gear/_list/offer-list'
import type { Ways } from '@/app/(shop)/gear/_list/ways'
import { Choose } from '@/app/(shop)/gear/[slug]/choose'
import type { CatalogueProduct } from '@/lib/inventory/catalogue-product'
import { readWidget, type Widget } from './read-widget'
import { WIDGET, type WidgetWords } from './say'
import { Stage } from './stage'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const widget = await readWidget(await searchParams, await thisMoment())
  const { brand } = await companyHere()
  return {
    title: { absolute: titleOf(widget, WIDGET[await askedLanguage()], brand) },
    robots: { index: false },
  }
}

/** The shop inside somebody else's page: dates, what is free and what it costs, and the way on to the shop itself. */
export default async function WidgetPage({ searchParams }: Props) {
  const at = await thisMoment()
  const widget = await readWidget(await searchParams, at)
  const language = await askedLanguage()
  const go = await pathHere()
  const { brand } = await companyHere()
  const { asked, product, carried } = widget
  const shopPath = product ? (`/gear/${product.slug}` as const) : '/gear'
  return (
    <Stage
      widget={widget}
      title={titleOf(widget, WIDGET[language], brand)}
      brand={brand}
      shop={go(asked.isAsked ? withDates(shopPath, asked.typed) : `${shopPath}?place=${asked.location.slug}`)}
    >
      {product ? (
        <Thing widget={widget} product={product} go={go} at={at} />
      ) : (
        <>
          <h1 className="text-2xl">{headOf(widget, WIDGET[language])}</h1>
          <DatesForm
            asked={asked}
            action="/widget"
            submit={GEAR[language].home.see}
            hidden={[...carried, ...carriedListing(widget.listing)]}
            wide
          />
          <DatesProblem asked={asked} path="/widget" more={carried} />
          {asked.dates && <List widget={widget} go={go} at={at} />}
        </>
      )}
    </Stage>
  )
}

const headOf = ({ city, product }: Widget, say: WidgetWords) =>
  product?.name ?? (city === null ? say.title : say.titleIn(city))

const titleOf = (widget: Widget, say: WidgetWords, brand: string) => `${headOf(widget, say)} · ${brand}`

type Go = Awaited<ReturnType<typeof pathHere>>
type PartProps = { widget: Widget; go: Go; at: Date }

function List({ widget: { asked, listing, carried }, go, at }: PartProps) {
  const ways: Ways = {
    list: (query, typed) => go(withDates('/widget', typed ?? asked.typed, [...carried, ...query])),
    thing: (slug) => (_query, typed) =>
      go(withDates('/widget', typed ?? asked.typed, [...carried, ['chosen', slug]])),
  }
  return (
    <>
      <Filters listing={listing} asked={asked} ways={ways} />
      <OfferList dates={asked.dates!} shops={asked.locations} listing={listing} ways={ways} at={at} />
    </>
  )
}

function Thing({ widget, product, go, at }: PartProps & { product: CatalogueProduct }) {
  const { asked, carried, isChosen, city } = widget
  const say = useWords(WIDGET)
  const more: [string, string][] = isChosen ? [...carried, ['chosen', product.slug]] : carried
  return (
    <>
      {isChosen && (
        <Link className="link justify-self-start" href={go(withDates('/widget', asked.typed, carried))}>
          {say.allGear}
        </Link>
      )}
      <div className="grid grid-cols-[minmax(6rem,30%)_minmax(0,1fr)] items-center gap-4">
        <div className="rounded-panel bg-gear-tint p-3">
          <Picture name={product.illustration} className="mx-auto w-full max-w-56" />
        </div>
        <div className="grid gap-1">
          <h1 className="text-2xl">{product.name}</h1>
          <p className="text-ink-soft">{product.summary}</p>
          {city && <p className="text-sm font-semibold">{say.titleIn(city)}</p>}
        </div>
      </div>
      <YourDates asked={asked} path="/widget" more={more} />
      {asked.dates && (
        <Choose
          product={product}
          dates={asked.dates}
          shops={asked.locations}
          gear={[]}
          me=""
          hrefOf={(typed) => go(withDates('/widget', typed, more))}
          at={at}
          newTab={say.newTab}
        />
      )}
    </>
  )
}
