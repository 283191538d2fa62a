import type { Metadata } from 'next'
import { pathHere } from '@/app/_paths/path-here'
import { askedLanguage } from '@/app/_ui/language/asked-language'
import { PageHead } from '@/app/_ui/page-head'
import { CATEGORY_WORDS } from '@/app/_words/categories'
import { AddingNote } from '@/app/(shop)/_adding/adding-note'
import { DatesForm } from '@/app/(shop)/_dates/dates-form'
import { DatesProblem } from '@/app/(shop)/_dates/dates-problem'
import { thisMoment } from '@/app/(shop)/_dates/once'
import { readDates } from '@/app/(shop)/_dates/read-dates'
import type { Search } from '@/app/(shop)/_dates/typed-dates'
import { GEAR } from '@/app/(shop)/_say/gear'
import { CatalogueList } from './_list/catalogue-list'
import { Filters } from './_list/filters'
import { carried, readListing } from './_list/listing'
import { OfferList } from './_list/offer-list'
import { Started } from './_list/started'
import { waysInShop } from './_list/ways'

type Props = { searchParams: Promise<Search> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { kind } = readListing(await searchParams)
  const language = await askedLanguage()
  const { title, description } = GEAR[language].list
  return {
    title: kind ? CATEGORY_WORDS[language][kind].name : title,
    description,
  }
}

/** The list: for dates, what is free and what it costs; without, the catalogue with the prices it begins at. */
export default async function GearPage({ searchParams }: Props) {
  const at = await thisMoment()
  const search = await searchParams
  const asked = await readDates(search, at)
  const listing = readListing(search)
  const [language, go] = await Promise.all([askedLanguage(), pathHere()])
  const { list: say } = GEAR[language]
  const ways = waysInShop(go)
  const title = listing.kind ? CATEGORY_WORDS[language][listing.kind].name : say.title
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHead title={title} lead={asked.dates ? undefined : say.lead} />
      <AddingNote dates={asked.dates} />
      <div className="rounded-panel border border-line bg-surface p-inset">
        <DatesForm asked={asked} action="/gear" submit={say.show} hidden={carried(listing)} wide />
      </div>
      <DatesProblem asked={asked} path="/gear" more={carried(listing)} />
      <Started listing={listing} asked={asked} />
      <Filters listing={listing} asked={asked} ways={ways} />
      {asked.dates ? (
        <OfferList dates={asked.dates} shops={asked.locations} listing={listing} ways={ways} at={at} />
      ) : (
        <CatalogueList listing={listing} ways={ways} />
      )}
    </div>
  )
}
