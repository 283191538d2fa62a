import { companyHere } from '@/app/_company/here'
import { findCheapest } from '@/lib/inventory/find-cheapest'
import { thisMoment } from './_dates/once'
import { readDates } from './_dates/read-dates'
import type { Search } from './_dates/typed-dates'
import { Hero } from './_home/hero'
import { Kinds } from './_home/kinds'
import { Shops } from './_home/shops'
import { WorkedExample } from './_home/worked-example'

type Props = { searchParams: Promise<Search> }

export default async function HomePage({ searchParams }: Props) {
  const at = await thisMoment()
  const { currency } = await companyHere()
  const [asked, products] = await Promise.all([readDates(await searchParams, at), findCheapest()])
  return (
    <div className="grid grid-cols-1 gap-14 sm:gap-20">
      <Hero asked={asked} at={at} />
      <Kinds products={products} typed={asked.typed} />
      <WorkedExample currency={currency} />
      <Shops locations={asked.locations} at={at} />
    </div>
  )
}
