import { cast } from '@/prisma/cast'
import { DESK_ACTIONS } from './access-desk'
import { INTRUDER, renters, staff, theRenter, type Use, type World } from './access-rules'

const shopPath = `/office/locations/${cast.bergen.slug}`

const people = (page: (world: World) => string): Use => ({
  page,
  rule: staff('people'),
  typed: (w) => ({
    id: w.staff,
    name: 'Intruder',
    email: INTRUDER,
    duties: 'people',
    password: 'nobody let me in here',
    disabled: 'yes',
  }),
})

const gear = (unit = '', bound?: unknown[]): Use => ({
  page: () => `/office/gear/city-bike${unit}`,
  rule: staff('gear'),
  bound: bound && (() => bound),
  typed: () => ({
    place: 'city-bike-m bergen',
    quantity: '1',
    prefix: 'INTRUDER',
    product: 'city-bike',
    before: '1',
    after: '1',
    asset: 'BGO-CB-M-01',
    zone: 'Europe/Oslo',
    kind: 'CLOSURE',
    fromDay: '2030-01-01',
    untilDay: '2030-01-02',
    reason: INTRUDER,
  }),
})

const opening = (action: string, page: string): Record<string, Use> => ({
  [`app/(office)/office/locations/actions.ts ${action}`]: {
    page: () => `${shopPath}${page}`,
    rule: staff('people'),
    typed: () => ({ shop: cast.bergen.slug, day: cast.nationalDay, id: cast.summer, reason: 'intruder' }),
  },
})

const product = (action: string): Record<string, Use> => ({
  [`app/(office)/office/products/actions.ts ${action}`]: {
    page: () => '/office/products/city-bike',
    rule: staff('gear'),
    typed: () => ({ product: 'city-bike', slug: 'city-bike', variant: 'city-bike-m', name: 'intruder' }),
  },
})

/** What a renter does with their own booking, from its page. */
const own = (action: string, bound?: unknown[], more = {}): Record<string, Use> => ({
  [`app/(shop)/b/[number]/[key]/${action}`]: {
    page: (w) => `/b/${w.own.number}/${w.other.key}`,
    rule: theRenter,
    bound: bound && (() => bound),
    typed: (w) => ({ number: w.own.number, key: w.other.key, ...more }),
  },
})

const claimed = (action: string): Record<string, Use> => ({
  [`app/(shop)/b/[number]/[key]/claim/actions.ts ${action}`]: {
    page: (w) => `/b/${w.own.number}/${w.other.key}/claim`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key, claimId: w.own.claim, note: 'intruder' }),
  },
})

const company = (action: string): Record<string, Use> => ({
  [`app/(office)/office/company/actions.ts ${action}`]: {
    page: () => '/office/company',
    rule: staff('people'),
    typed: () => ({ revision: '1', name: INTRUDER, brand: INTRUDER, currency: 'EUR' }),
  },
})

const damagePrice = (action: string): Record<string, Use> => ({
  [`app/(office)/office/prices/damage/actions.ts ${action}`]: {
    page: () => '/office/prices/damage',
    rule: staff('people'),
    typed: () => ({ name: INTRUDER, amount: '1', id: cast.bentWheel }),
  },
})

const partner = (
  action: string,
  page: (world: World) => string = () => '/office/partners',
): Record<string, Use> => ({
  [`app/(office)/office/partners/actions.ts ${action}`]: {
    page,
    rule: staff('people'),
    typed: (w) => ({
      id: w.webhook,
      name: INTRUDER,
      scope: 'bookings:read',
      url: 'https://intruder.example.com',
      event: 'booking.held',
    }),
  },
})

/** Every server action, by file and name. One without an entry, and an entry without one, fail. */
export const ACTIONS: Record<string, Use> = {
  ...DESK_ACTIONS,
  'app/_session/sign-out.ts signOut': {
    page: () => '/office/people',
    rule: 'any page of ours',
    bound: () => [],
  },
  'app/(door)/staff/sign-in/actions.ts signIn': {
    page: () => '/staff/sign-in',
    rule: 'any page of ours',
    typed: () => ({ email: INTRUDER, password: 'nobody let me in here' }),
  },
  'app/(shop)/sign-in/actions.ts sendLink': {
    page: () => '/sign-in',
    rule: 'any page of ours',
    typed: () => ({ email: INTRUDER }),
  },
  'app/(shop)/sign-in/confirm/actions.ts confirmSignIn': {
    page: () => '/sign-in/confirm',
    rule: 'any page of ours',
    bound: () => [],
    typed: () => ({ email: INTRUDER, token: '0'.repeat(64) }),
  },
  'app/(shop)/book/actions.ts bookGear': { page: () => '/book', rule: 'any page of ours' },
  'app/(shop)/b/[number]/[key]/actions.ts payBooking': {
    page: (w) => `/b/${w.own.number}/${w.other.key}`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key, paymentId: w.own.payment }),
  },
  'app/(shop)/_adding/actions.ts stopAdding': {
    page: () => '/gear',
    rule: 'any page of ours',
    bound: () => [],
  },
  ...own('actions.ts forgetMyCard'),
  ...own('actions.ts startMyTexts', []),
  ...own('actions.ts stopMyTexts', []),
  ...own('add/actions.ts addGear', []),
  ...own('actions.ts keepMineLonger', undefined, { seenUntil: '2030-01-01T10:00:00.000Z' }),
  'app/(shop)/b/[number]/[key]/ask/actions.ts askShop': {
    page: (w) => `/b/${w.own.number}/${w.other.key}`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key, requestId: w.own.claim, text: 'intruder' }),
  },
  ...claimed('acceptClaim'),
  ...claimed('objectToClaim'),
  'app/(shop)/b/[number]/[key]/cancel/actions.ts cancelMine': {
    page: (w) => `/b/${w.own.number}/${w.other.key}/cancel`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key, seenBackMinor: '0', seenKeptMinor: '0' }),
  },
  'app/(shop)/b/[number]/[key]/dates/actions.ts changeMine': {
    page: (w) => `/b/${w.own.number}/${w.other.key}/dates`,
    rule: theRenter,
    typed: (w) => ({
      ...{ number: w.own.number, key: w.other.key, requestId: w.own.claim, seen: 'NOTHING 0 0 0' },
      ...{ from: '2030-01-01T10:00:00.000Z', until: '2030-01-02T10:00:00.000Z' },
    }),
  },
  'app/(office)/office/ledger/differences/actions.ts explain': {
    page: () => '/office/ledger/differences',
    rule: staff('receipts'),
    typed: (w) => ({ id: w.own.payment, note: 'intruder' }),
  },
  'app/(office)/office/ledger/differences/actions.ts compareNow': {
    page: () => '/office/ledger/differences',
    rule: staff('receipts'),
    bound: () => [],
  },
  'app/(office)/office/gear/[slug]/actions.ts addUnits': gear(),
  'app/(office)/office/gear/[slug]/actions.ts keepUnits': gear(),
  'app/(office)/office/gear/[slug]/actions.ts changeTurnaround': gear(),
  'app/(office)/office/gear/[slug]/[code]/actions.ts takeOut': gear('/BGO-CB-M-01'),
  'app/(office)/office/gear/[slug]/[code]/actions.ts bringBack': gear('/BGO-CB-M-01', [
    'city-bike',
    '00000000-0000-4000-8000-000000000000',
  ]),
  ...product('saveIt'),
  ...product('publish'),
  ...product('archive'),
  ...product('saveSize'),
  ...product('archiveSize'),
  ...product('saveKit'),
  ...product('saveAccessories'),
  ...product('addPieces'),
  'app/(office)/office/products/tables/actions.ts importTable': {
    page: () => '/office/products/tables/kits',
    rule: staff('gear'),
    typed: () => ({ table: 'kits', csv: 'Kit;Part;How many\nintruder;intruder;1' }),
  },
  ...opening('saveWeek', '/week'),
  ...opening('saveDays', '/days/new'),
  ...opening('importDays', '/days/import'),
  ...opening('saveSeason', '/seasons/new'),
  ...opening('removeDay', `/days/${cast.nationalDay}`),
  ...opening('removeSeason', `/seasons/${cast.summer}`),
  ...opening('saveGateway', '/gateway'),
  'app/(office)/office/rules/actions.ts saveRule': {
    page: () => '/office/rules/city-bike',
    rule: staff('people'),
    typed: () => ({ product: 'city-bike', notice: '1' }),
  },
  'app/(office)/office/prices/actions.ts savePrices': {
    page: () => '/office/prices/city-bike',
    rule: staff('people'),
    typed: () => ({ product: 'city-bike', tDay: '1', vat: '25' }),
  },
  'app/(office)/office/prices/actions.ts importPrices': {
    page: () => '/office/prices/import',
    rule: staff('people'),
    typed: () => ({ csv: 'intruder' }),
  },
  ...company('keepCompany'),
  ...company('keepLogo'),
  ...company('removeLogo'),
  ...damagePrice('addPrice'),
  ...damagePrice('endPrice'),
  'app/(office)/office/prices/coupons/actions.ts keepCoupon': {
    page: () => '/office/prices/coupons/new',
    rule: staff('people'),
    typed: () => ({ code: 'INTRUDER', kind: 'percent', percent: '90' }),
  },
  ...partner('makeApiKey'),
  ...partner('revokeApiKey'),
  ...partner('addAddress'),
  ...partner('endAddress', (w) => `/office/partners/webhooks/${w.webhook}`),
  ...partner('sendAgain', (w) => `/office/partners/webhooks/${w.webhook}`),
  'app/(shop)/my/data/actions.ts eraseMine': {
    page: () => '/my/data',
    rule: renters,
    typed: () => ({ sure: 'not at all' }),
  },
  'app/(office)/office/renters/actions.ts eraseThem': {
    page: () => '/office/renters',
    rule: staff('people'),
    typed: () => ({ email: INTRUDER }),
  },
  'app/(office)/office/people/actions.ts addPerson': people(() => '/office/people/new'),
  'app/(office)/office/people/actions.ts changePerson': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setPassword': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setAccess': people((w) => `/office/people/${w.staff}`),
}
