import type { Facts } from '@/lib/outcome'
import type { RefusalCode, Sentence } from './refusals'
import { ABOUT_COMPANY } from './refusals-about-company'

/** What those read who keep the catalogue, and the company that it belongs to, in English. */
export const CATALOGUE_REFUSALS = {
  ...ABOUT_COMPANY,
  'slug-taken': ({ slug }) => `There is a product at “${slug}” already. Choose another address.`,
  'slug-fixed': ({ slug }) =>
    `The address stays “${slug}”: people have it in letters and bookmarks since this product was published.`,
  'kind-fixed': () => 'What is rented stays rented, and what is sold stays sold. Make a new product instead.',
  'size-taken': ({ name }) => `There is a size called “${name}” already.`,
  'not-ready': ({ missing }) => `It cannot be booked yet: ${missingInWords(missing)}.`,
  'currency-other': ({ was, is }) =>
    `It is priced in ${was}, and the shop’s prices are in ${is}. What has other prices is made anew.`,
  'company-unknown': () =>
    'Nobody has said yet whose shop this is, and receipts have to. An admin does that in the office, under Company.',
  'part-of-kit': ({ kits }) => `${kits} is made of it. Change that kit first.`,
  'still-booked': ({ count }) =>
    `It is held by ${Number(count) === 1 ? 'one booking, which goes' : `${count} bookings, which go`} on as promised. Nothing has been changed: look at the list, then press the button again.`,
  'last-size': () =>
    'This is the last size that can be booked. Put the whole product into the archive instead.',
  'kit-of-kits': () =>
    'A kit is made of gear, not of kits, and never of itself. Choose what is in those kits.',
  'kit-has-own-units': () =>
    'This size has units of its own, so it cannot be a kit. Retire them first, or add a new size for the kit.',
  'component-unknown': ({ component }) => `There is no size “${component}” any more.`,
  'component-sold': ({ component }) =>
    `${component} is sold and does not come back, so a kit cannot be made of it. Offer it as an accessory.`,
  'component-twice': () => 'The same thing stands there twice. Write it once, with how many of it.',
  'kit-booked': ({ count }) =>
    `This kit is held by ${Number(count) === 1 ? 'one booking, which keeps' : `${count} bookings, which keep`} what it held. Nothing has been changed: look at the list, then press the button again.`,
  'accessory-unknown': () => 'One of these products is not there any more. Load the page again.',
  'accessory-itself': () => 'A product cannot be an accessory of itself.',
  'accessory-twice': () => 'The same accessory stands there twice. Write it once.',
  'accessory-without-price': ({ accessory }) =>
    `${accessory} has no price of its own. Give it one first, or let it be included.`,
  'most-wrong': ({ most }) => `Enter how many go with each, from 1 to ${most}.`,
  'sold-has-no-units': () =>
    'It is sold by the piece and has no units. Add pieces on the page of the product.',
  'row-unknown-size': ({ size }) => `There is no size with the id “${size}”.`,
  'row-unknown-location': ({ location }) => `There is no shop “${location}”.`,
  'row-other-product': ({ size }) => `The size “${size}” belongs to another product.`,
  'row-set-with-prices': () =>
    'It is set on the page of its prices, where you see which bookings it would change.',
  'row-asset-elsewhere': ({ where }) => `This unit is ${where}; that cannot be changed by a table.`,
  'row-asset-retired': () => 'This unit is retired; a code is used once.',
  'row-day-fixed': ({ day }) => `It says ${day} there already. Change that on the page of the unit.`,
  'row-day-past': () => 'This day is over.',
  'row-days-crossed': () => 'It would be retired before it arrives.',
  'too-many-dates': ({ most }) => `At most ${most} units get new days at once. Split the table.`,
  'pieces-wrong': ({ most }) => `Enter a whole number, at most ${most}; with a minus when pieces are gone.`,
  'not-so-many': ({ left }) => `Only ${left} are left, less what is booked. Nothing was changed.`,
} satisfies Partial<Record<RefusalCode, Sentence>>

const MISSING: Record<string, string> = {
  words: 'it has no summary or description',
  size: 'it has no size',
  price: 'it has no price list',
  stock: 'there is none of it: no units, pieces or parts of a kit',
}

const missingInWords = (missing: Facts[string] | undefined): string =>
  String(missing)
    .split(',')
    .map((one) => MISSING[one] ?? one)
    .join('; ')
