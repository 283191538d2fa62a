import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { wordsHere } from '@/app/_ui/language/words-here'
import { PageHead } from '@/app/_ui/page-head'
import { AddingNote } from '@/app/(shop)/_adding/adding-note'
import { productCalled, thisMoment } from '@/app/(shop)/_dates/once'
import { readDates } from '@/app/(shop)/_dates/read-dates'
import { firstOf, type Search, withDates } from '@/app/(shop)/_dates/typed-dates'
import { YourDates } from '@/app/(shop)/_dates/your-dates'
import { DepositWords } from '@/app/(shop)/_price/deposit-words'
import { Picture } from '@/app/(shop)/_price/picture'
import { PriceList } from '@/app/(shop)/_price/price-list'
import { FRAME } from '@/app/(shop)/_say/frame'
import { GEAR } from '@/app/(shop)/_say/gear'
import { carried, readListing } from '@/app/(shop)/gear/_list/listing'
import { isListed } from '@/lib/inventory/catalogue-product'
import { Calendar } from './calendar'
import { Choose } from './choose'
import { Parts } from './parts'
import { SizeFinder } from './size-finder'
import { Sizes } from './sizes'
import { WhenRented } from './when-rented'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<Search> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await productCalled((await params).slug)
  return product && isListed(product)
    ? { title: product.name, description: product.summary }
    : { title: (await wordsHere(FRAME)).notFound.name }
}

/** One thing to rent: what it is, what it costs for the dates and why, what the deposit is, and which sizes are free. */
export default async function ProductPage({ params, searchParams }: Props) {
  const [{ slug }, search, at] = await Promise.all([params, searchParams, thisMoment()])
  const product = await productCalled(slug)
  if (!product || !isListed(product)) notFound()
  const asked = await readDates(search, at, product)
  const [say, go] = await Promise.all([wordsHere(GEAR), pathHere()])
  const me = (firstOf(search.me) ?? '').slice(0, 8)
  const gear = carried({ ...readListing(search), kind: null, sort: 'usual' })
  const more: typeof gear = me ? [...gear, ['me', me]] : gear
  const list = asked.dates ? withDates('/gear', asked.typed, gear) : '/gear'
  const path = `/gear/${slug}` as const
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHead
        title={product.name}
        lead={product.summary}
        trail={[{ label: say.list.title, href: go(list) }, { label: product.name }]}
      />
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)] lg:grid-rows-[auto_1fr] lg:gap-x-10">
        <div className="rounded-panel bg-gear-tint p-6 sm:p-10">
          <Picture name={product.illustration} className="mx-auto w-full max-w-xs sm:max-w-xl" />
        </div>
        <div className="grid grid-cols-1 gap-4 lg:row-span-2">
          <AddingNote dates={asked.dates} />
          <YourDates asked={asked} path={path} more={more} />
          {asked.dates && (
            <Choose
              product={product}
              dates={asked.dates}
              shops={asked.locations}
              gear={readListing(search).gear}
              me={me}
              hrefOf={(typed) => go(withDates(path, typed))}
              at={at}
            />
          )}
          <DepositWords {...product} />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <p className="max-w-prose text-lg">{product.description}</p>
          <Parts variants={product.variants} />
          {!asked.dates && (
            <Sizes variants={product.variants}>
              <SizeFinder {...product} sizes={product.variants} path={path} me={me} hidden={gear} />
            </Sizes>
          )}
          <section className="grid gap-3" aria-labelledby="prices">
            <h2 id="prices">{say.product.prices}</h2>
            <PriceList prices={product.prices} currency={product.currency} today={asked.today} />
            <p className="text-sm text-ink-soft">{say.product.pricesNote}</p>
          </section>
          <Calendar
            variantIds={product.variants.map(({ id }) => id)}
            location={asked.location}
            typed={asked.typed}
            path={path}
            more={more}
            at={at}
          />
          <WhenRented rule={product.rule} />
        </div>
      </div>
    </div>
  )
}
