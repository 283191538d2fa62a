import { allShops, productCalled } from '@/app/(shop)/_dates/once'
import { type AskedDates, readDates } from '@/app/(shop)/_dates/read-dates'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { type Listing, readListing } from '@/app/(shop)/gear/_list/listing'
import { type CatalogueProduct, isListed } from '@/lib/inventory/catalogue-product'
import { carriedLook, type Look, note, readLook } from './look'

/** What one page in the frame is about. `carried` is what every address in the frame keeps: the site's wishes, as far as they can be met. */
export type Widget = {
  asked: AskedDates
  listing: Listing
  look: Look
  notes: string[]
  carried: [string, string][]
  /** The shop that the site wants, when it wants one. */
  city: string | null
  product: CatalogueProduct | null
  /** Chosen by the visitor from the list, not by the site. */
  isChosen: boolean
}

/** Reads an address of the widget. What the site asks for and does not exist is left out, with a note for its console. */
export async function readWidget(search: Search, at: Date): Promise<Widget> {
  const { look, notes } = readLook(search)
  const [place, slug, chosen] = [firstOf(search.location), firstOf(search.product), firstOf(search.chosen)]
  const [shops, only, picked] = await Promise.all([allShops(), listed(slug), listed(chosen)])
  const shop = shops.find((one) => one.slug === place)
  const names = shops.map((one) => one.slug).join(', ')
  const unknown = [
    shop ? null : note('location', place, `a location (${names})`, 'all of them'),
    only ? null : note('product', slug, 'a product that can be booked', 'all of them'),
  ].filter((one) => one !== null)
  const product = only ?? picked
  const asked = await readDates(shop ? { ...search, place } : search, at, product ?? undefined)
  return {
    asked: shop ? { ...asked, locations: [shop] } : asked,
    listing: { ...readListing(search), gear: [] },
    look,
    notes: [...notes, ...unknown],
    carried: [
      ...carriedLook(look),
      ...(shop ? [part('location', place)] : []),
      ...(only ? [part('product', slug)] : []),
    ],
    city: shop?.city ?? null,
    product,
    isChosen: product !== null && !only,
  }
}

const part = (name: string, value: string): [string, string] => [name, value]

async function listed(slug: string): Promise<CatalogueProduct | null> {
  const product = /^[\w-]{1,80}$/.test(slug) ? await productCalled(slug) : null
  return product && isListed(product) ? product : null
}
