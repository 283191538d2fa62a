import type { ProductInput } from '@/lib/catalogue/product-input'
import { nameOf } from '@/lib/gateway/name-of'
import type { ExtraReason, RefundReason } from '@/lib/generated/prisma/client'
import type { Deed } from '@/lib/logbook/record'
import { formatMoney } from '@/lib/money'
import type { Facts } from '@/lib/outcome'
import { brokenRule } from './broken-rules'
import { sayCouponFacts } from './coupons'
import type { DeedSentence } from './deeds'
import { DEEDS_ABOUT_CLAIMS } from './deeds-about-claims'
import { DEEDS_ABOUT_COMPANY } from './deeds-about-company'
import { DEEDS_ABOUT_PARTNERS } from './deeds-about-partners'
import { DEEDS_ABOUT_RENTERS } from './deeds-about-renters'
import { formatDays, WEEKDAYS } from './opening'
import { sayPriceChange } from './price-parts'
import { METHOD_KINDS } from './receipt-kinds'
import { REFUND_REASON_WORDS } from './refund-reasons'
import { sentencesOfRule } from './rental-rules'

/** Every deed in English, said without the one who did it: who and when stand beside. */
export const ENGLISH_DEEDS: Record<Deed, DeedSentence> = {
  'booking.held': ({ coupon, addedTo }) =>
    `Booked${coupon ? ` with coupon ${coupon}` : ''}${addedTo ? `, added to ${addedTo}` : ''}; the dates are held until it is paid`,
  'booking.confirmed': () => 'Confirmed: the rent is paid',
  'booking.lapsed': () => 'Lapsed: nobody paid in time, and the gear is free again',
  'booking.revived': () => 'Paid after the hold had lapsed; the gear was still free and is taken again',
  'booking.handed-out': ({ codes, left }) =>
    `Gear handed out${codes ? `: ${codes}` : ''}${Number(left) > 0 ? `; ${left} more to leave` : ''}`,
  'booking.block-overridden': ({ why, reason }) => `Handed out although ${blockOf(why)}: “${reason}”`,
  'booking.taken-back': ({ condition }) =>
    condition === 'damaged' ? 'Gear taken back, damaged' : 'Gear taken back, undamaged',
  'gear.handed-out': ({ codes, left }) =>
    `Handed out too: ${codes}${Number(left) > 0 ? `; ${left} more to leave` : ''}`,
  'gear.taken-back': ({ codes, left }) =>
    `${codes ? `Taken back: ${codes}` : 'What had not left is not wanted any more'}; ${left} still with the renter`,
  'gear.swapped': ({ back, out }) => `Swapped: ${back} came back, ${out} left instead`,
  ...DEEDS_ABOUT_CLAIMS,
  ...DEEDS_ABOUT_COMPANY,
  ...DEEDS_ABOUT_PARTNERS,
  ...DEEDS_ABOUT_RENTERS,
  'booking.substituted': ({ was, is }) => `Gets ${is} instead of ${was}, at the same price`,
  'late-fee.let-go': (facts) => `Let the fee of ${money(facts)} for being late go: “${facts.reason}”`,
  'booking.completed': () => 'Completed: the gear is back and the deposit is over',
  'booking.cancelled': (facts) => `Cancelled${back(facts)}`,
  'booking.not-picked-up': (facts) => `Ended: nobody came to pick it up${back(facts)}`,
  'booking.dates-changed': ({ was, is, agreedMinor, currency, overridden, moved, putBack }) =>
    `${putBack ? 'Not paid in time: dates put back' : 'Dates changed'} from ${was} to ${is}${rentChange(agreedMinor ?? null, currency ?? null)}${overridden ? `, although: ${String(overridden).split(' ').map(brokenRule).join(', ')}` : ''}${moved ? `. Moved for it: ${moved}` : ''}`,
  'booking.moved': ({ fromCode, toCode, by }) =>
    `Moved from ${fromCode} to ${toCode}, to make room for ${by}`,
  'booking.unit-chosen': ({ fromCode, toCode, moved }) =>
    `${fromCode === toCode ? `Is to have ${toCode} and no other` : `Put on ${toCode} instead of ${fromCode}`}${moved ? `. Moved for it: ${moved}` : ''}`,
  'booking.unit-let-go': ({ code }) => `May have another unit than ${code} again`,
  'checkout.opened': () => 'Went to the payment page',
  'payment.authorized': (facts) => `The renter’s bank approved ${money(facts)}${by(facts)}`,
  'payment.declined': (facts) => `Payment of ${money(facts)} declined by the bank`,
  'payment.captured': (facts) => `${money(facts)} captured${by(facts)}`,
  'payment.released': (facts) => `Authorization of ${money(facts)} released`,
  'payment.terminated': () => 'Payment page closed unpaid',
  'payment.expired': () => 'Authorization expired unused',
  'payment.refunded': (facts) => `${money(facts)} refunded`,
  'payment.requested': (facts) => `Payment link for ${money(facts)} sent, for ${reasonOf(facts)}`,
  'payment.refused': (facts) =>
    `The gateway refused our request over ${money(facts)} as wrong; nothing moved`,
  'payment.alarmed': ({ wrong }) => `The gateway reports something that cannot be: ${wrong}`,
  'payment.doubled': (facts) =>
    `${money(facts)} ${facts.kind === 'REFUND' ? 'refunded' : 'captured'} once more than we asked for`,
  'refund.requested': (facts) => `Refund of ${money(facts)} asked for: ${refundReasonOf(facts)}`,
  'refund.declined': (facts) => `The bank did not carry out the refund of ${money(facts)}`,
  'refund.paid-otherwise': (facts) =>
    `${money(facts)} paid back in another way, reference ${facts.reference}`,
  'card.stored': ({ method }) => `${method} stored for later, as the renter had agreed`,
  'card.asked': (facts) => `Asked the stored card for ${money(facts)}, for ${reasonOf(facts)}`,
  'card.forgotten': ({ method }) => `${method} forgotten; it is never used again`,
  'deposit.requested': (facts) => `Asked for an approval of the deposit, ${money(facts)}`,
  'deposit.not-approved': (facts) =>
    `The bank did not approve the deposit of ${money(facts)} on the stored card; a link has gone to the renter`,
  'deposit.never-approved': (facts) =>
    `The deposit of ${money(facts)} was never approved; it ends with the rental`,
  'deposit.asked-for': (facts) => `Asked for ${money(facts)} of the deposit, for ${reasonOf(facts)}`,
  'deposit.captured': (facts) => `${money(facts)} of the deposit captured`,
  'deposit.declined': (facts) => `The bank declined to pay ${money(facts)} of the deposit`,
  'deposit.kept': (facts) => `${money(facts)} of the deposit kept, for ${reasonOf(facts)}`,
  'deposit.refunded': (facts) => `${money(facts)} of the deposit paid back`,
  'deposit.expired': (facts) => `The authorization of the deposit, ${money(facts)}, expired at the bank`,
  'deposit.let-go': (facts) => `Released the deposit of ${money(facts)}`,
  'deposit.release-withdrawn': () => 'Took the release back before it was sent',
  'deposit.released': (facts) => `Deposit of ${money(facts)} released; the bank has been told`,
  'deposit.renewed': (facts) =>
    `Deposit of ${money(facts)} authorized anew; the earlier authorization is let go`,
  'deposit.lapsed': (facts) => `The rest of the deposit, ${money(facts)}, lapsed by itself`,
  'receipt.issued': ({ number }) => `Receipt ${number} issued`,
  'asset.blocked': ({ code, kind, reason, location }) =>
    kind === 'RETIREMENT'
      ? `${code} is to be retired: ${reason}`
      : location
        ? `${code} is to be moved to ${location}: ${reason}`
        : `${code} taken out: ${reason}`,
  'asset.unblocked': ({ code, reason }) => `${code} to be had again (${reason})`,
  'asset.to-inspect': ({ code, reason }) => `${code} is to be looked at before it leaves again: ${reason}`,
  'asset.inspected': ({ code }) => `${code} has been looked at: it may leave again`,
  'asset.added': ({ units, first, last, size, location }) =>
    `${first === last ? first : `${units} units, ${first} to ${last},`} added to ${size} at ${location}`,
  'asset.retired': ({ code }) => `${code} retired: it is part of the stock no longer`,
  'asset.departed': ({ code, location }) => `${code} left for ${location}, where it belongs from now on`,
  'stock.changed': ({ kept, size, location }) =>
    `${kept === 0 ? 'Nothing' : kept} of ${size} at ${location} kept from the web`,
  'turnaround.changed': ({ before, after }) =>
    `Turnaround set to ${before} minutes before and ${after} minutes after a rental`,
  'difference.explained': ({ difference, note }) =>
    `Said why a difference to the gateway is right. ${difference} “${note}”`,
  'week.changed': ({ hours, was }) => `Usual week: ${weekOf(hours)}. Before: ${weekOf(was)}`,
  'season.added': (facts) => `Season ${seasonOf(facts)}`,
  'season.changed': (facts) => `Season changed: ${seasonOf(facts)}`,
  'season.removed': (facts) => `Season removed: ${seasonOf(facts)}`,
  'special-day.added': (facts) => `Special day: ${specialDayOf(facts)}`,
  'special-day.changed': (facts) =>
    `Special day changed: ${specialDayOf(facts)}. Before: ${facts.was ?? 'closed'}`,
  'special-day.removed': (facts) => `As usual again: ${specialDayOf(facts)}`,
  'special-days.imported': ({ count }) => `${count} special days taken from a table`,
  'rental-rule.changed': (facts) => `Rules: ${rulesOf(facts)}`,
  'gateway.chosen': ({ gateway, was, method }) => {
    const what = method ? (METHOD_KINDS.en[String(method)] ?? 'One way to pay') : 'Payments'
    const by = (name: unknown) => (name ? nameOf(String(name)) : 'the same gateway as all others')
    return `${what} ${method ? 'goes' : 'go'} through ${by(gateway)} from now on. Before: ${by(was)}`
  },
  'prices.changed': (facts) => sayPriceChange(facts) || 'Prices changed',
  'coupon.added': (facts) => `Coupon ${sayCouponFacts(facts)}`,
  'coupon.changed': (facts) => `Coupon changed: ${sayCouponFacts(facts)}`,
  'product.made': ({ product }) => `${product} made, as a draft`,
  'product.changed': (facts) => productChange(facts),
  'product.published': ({ was }) =>
    was === 'ARCHIVED'
      ? 'Brought back from the archive: it can be booked again'
      : 'Published: it can be booked',
  'product.archived': (facts) => `Put into the archive: it cannot be booked any more${stays(facts)}`,
  'size.added': ({ size, hint, fits }) =>
    `Size ${size}${hint ? ` (${hint})` : ''} added${fits ? `, for ${fits}` : ''}`,
  'size.changed': ({ size, hint, fits, was }) =>
    `Size ${was === size ? size : `${was} is called ${size} now`}${hint ? `, ${hint}` : ''}${fits ? `, for ${fits}` : ''}`,
  'size.archived': ({ size, ...facts }) => `Size ${size} cannot be booked any more${stays(facts)}`,
  'size.brought-back': ({ size }) => `Size ${size} can be booked again`,
  'kit.changed': ({ size, contents, was }) =>
    `${size} is made of ${contents ?? 'nothing'}. Before: ${was ?? 'nothing'}`,
  'accessories.changed': ({ accessories }) => `Accessories: ${accessories ?? 'none'}`,
  'supply.changed': ({ change, left, size, location }) =>
    `${Number(change) > 0 ? `${change} pieces added` : `${-Number(change)} pieces taken away`}: ${size} at ${location}, ${left} left`,
  'user.created': ({ person }) => `${person} may work here`,
  'user.changed': ({ person }) => `Account of ${person} changed`,
  'user.disabled': ({ person }) => `Account of ${person} disabled`,
}

const weekOf = (hours: Facts[string] | undefined): string =>
  hours ? String(hours).replace(/\b[1-7](?= )/g, (day) => WEEKDAYS[Number(day) - 1]!.slice(0, 3)) : 'closed'

const seasonOf = ({ name, firstDay, lastDay, hours }: Facts): string =>
  `“${name}”, ${formatDays(String(firstDay), String(lastDay))}, ${weekOf(hours)}`

const specialDayOf = ({ firstDay, lastDay, hours, reason }: Facts): string =>
  `${formatDays(String(firstDay), String(lastDay))}, ${hours ?? 'closed'}, “${reason}”`

function rulesOf({ noticeMinutes, shortestMinutes, longestMinutes, startMinutes }: Facts): string {
  const figure = (value: Facts[string] | undefined) => (value ? Number(value) : null)
  const starts = startMinutes ? String(startMinutes).split(',').map(Number) : null
  const said = sentencesOfRule({
    noticeMinutes: figure(noticeMinutes),
    shortestMinutes: figure(shortestMinutes),
    longestMinutes: figure(longestMinutes),
    startMinutes: starts,
  })
  return said.length > 0 ? said.join(' ') : 'none'
}

const stays = ({ bookings }: Facts): string =>
  Number(bookings) > 0
    ? `; ${Number(bookings) === 1 ? 'one booking stays' : `${bookings} bookings stay`}`
    : ''

const PRODUCT_FIELDS: Record<keyof ProductInput, string> = {
  slug: 'Address',
  name: 'Name',
  kind: 'Rented or sold',
  category: 'Kind',
  style: 'Style',
  summary: 'Summary',
  description: 'Description',
  illustration: 'Picture',
  position: 'Place in the list',
  depositMinor: 'Deposit',
  vatRateBp: 'VAT',
  pieceMinor: 'Price of a piece',
  onlyWith: 'Only together with others',
  sizedBy: 'Sizes go by',
}

const HUNDREDTHS = ['depositMinor', 'pieceMinor', 'vatRateBp']

function productChange(facts: Facts): string {
  const said = (field: string, value: Facts[string] | undefined) => {
    if (value === '') return 'nothing'
    return HUNDREDTHS.includes(field) ? String(Number(value) / 100) : `“${value}”`
  }
  const parts = String(facts.fields).split(',')
  return parts
    .map((field) => {
      const name = PRODUCT_FIELDS[field as keyof ProductInput] ?? field
      const isShort = facts[field] !== undefined
      return isShort
        ? `${name}: ${said(field, facts[field])}, before ${said(field, facts[`${field}Was`])}`
        : `${name} changed`
    })
    .join('. ')
}

const money = ({ amountMinor, currency }: Facts): string =>
  formatMoney({ minor: Number(amountMinor), currency: String(currency) })

const by = ({ method }: Facts): string => (method ? ` by ${method}` : '')

const REASONS: Record<ExtraReason, string> = {
  DAMAGE: 'damage',
  DELAY: 'a late return',
  CHANGED_DATES: 'other dates',
  OTHER: 'something else',
}
const reasonOf = ({ reason }: Facts): string => REASONS[reason as ExtraReason] ?? 'damage'

const refundReasonOf = ({ reason }: Facts): string =>
  REFUND_REASON_WORDS.en[reason as RefundReason]?.name.toLowerCase() ?? String(reason)

const back = ({ amountMinor, currency }: Facts): string =>
  Number(amountMinor) > 0
    ? `; ${money({ amountMinor: amountMinor ?? null, currency: currency ?? null })} goes back`
    : ''

const rentChange = (agreedMinor: Facts[string], currency: Facts[string]): string => {
  const minor = Number(agreedMinor)
  if (minor === 0) return ', the rent stays'
  const said = money({ amountMinor: Math.abs(minor), currency })
  return minor > 0 ? `, ${said} more` : `, ${said} less`
}

const BLOCKS: Record<string, string> = {
  'rent-not-paid': 'the rent is not paid',
  'change-not-paid': 'the other dates that the renter took are not paid',
  'deposit-not-approved': 'the deposit is not approved',
  'deposit-expired': 'the approval of the deposit is over',
  'deposit-ends-early': 'the deposit ends before the gear has been looked over',
}

const blockOf = (why: Facts[string] | undefined): string => BLOCKS[String(why)] ?? 'something is missing'
