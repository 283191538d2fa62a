import type { Facts } from '@/lib/outcome'
import type { RefusalCode, Sentence } from './refusals'

/** What admins meet who say whose shop this is. */
export const ABOUT_COMPANY = {
  'company-changed': ({ by }) =>
    `${by ?? 'Somebody else'} has saved other changes while you were here. Yours are still in the form and nothing of them is saved: look at what stands there by now, and save again if yours are to count.`,
  'currency-in-use': ({ was, is, ...counts }) =>
    `The shop stays in ${was}, because these would not be in ${is}: ${counted(counts)}. Put products into the archive, stop coupons, end prices for damage, and wait until bookings and claims are over.`,
  'logo-wrong': () =>
    'This is no picture that we can show. Choose a PNG, JPEG or WebP; drawings in SVG have to be saved as PNG first.',
  'logo-too-large': ({ mostKilobytes }) =>
    `This picture is larger than ${mostKilobytes} kB. Save it smaller: 200 pixels of height are plenty.`,
  'logo-too-small': ({ leastPixels }) =>
    `This picture is too small to be seen. It has to be ${leastPixels} pixels wide and high at the least.`,
} as const satisfies Partial<Record<RefusalCode, Sentence>>

const COUNTED = {
  products: ['product', 'products'],
  bookings: ['open booking', 'open bookings'],
  coupons: ['coupon', 'coupons'],
  prices: ['price for damage', 'prices for damage'],
  claims: ['open claim', 'open claims'],
} as const

const counted = (counts: Facts): string =>
  Object.entries(COUNTED)
    .flatMap(([name, [one, many]]) => {
      const count = Number(counts[name] ?? 0)
      return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
    })
    .join(', ')
