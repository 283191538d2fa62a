import { cast } from '@/prisma/cast'
import {
  type Ask,
  at,
  awayWhen,
  byKey,
  desk,
  everyone,
  INTRUDER,
  isStaff,
  moved,
  nobody,
  type Rule,
  renters,
  staff,
  theRenter,
  type Use,
  type World,
} from './access-rules'

const shopPath = `/office/locations/${cast.bergen.slug}`

/** Every page and route handler, by its address pattern. One without an entry, and an entry without one, fail. */
export const DOORS: Record<string, Ask[]> = {
  '/': at('/', everyone),
  '/gear': at('/gear', everyone),
  '/gear/[slug]': at('/gear/city-bike', everyone),
  '/book': at('/book', everyone),
  '/terms': at('/terms', everyone),
  '/contact': at('/contact', everyone),
  '/help/deposit': at('/help/deposit', everyone),
  '/my': at('/my', (visitor) => (renters(visitor) === 'ok' ? 'elsewhere' : renters(visitor))),
  '/my/bookings': at('/my/bookings', renters),
  '/b/[number]/[key]': byKey(() => ''),
  '/b/[number]/[key]/terms': byKey(() => '/terms'),
  '/b/[number]/[key]/return': byKey(() => '/return', moved),
  // The payment of this world is paid: whoever may see the booking is led back to it.
  '/b/[number]/[key]/to-bank/[payment]': byKey((w) => `/to-bank/${w.own.payment}`, moved),
  '/b/[number]/[key]/cancel': byKey(() => '/cancel'),
  '/b/[number]/[key]/receipts/[id]': byKey((w) => `/receipts/${w.own.receipt}`),
  '/b/[number]/[key]/photos/[id]': byKey((w) => `/photos/${w.own.photo}`),
  '/sign-in': at(
    '/sign-in',
    awayWhen((visitor) => !['anonymous', 'disabled'].includes(visitor)),
  ),
  '/sign-in/confirm': at('/sign-in/confirm', everyone),
  '/staff/sign-in': at('/staff/sign-in', awayWhen(isStaff)),
  '/desk': at('/desk', staff('bookings', 'deposits')),
  '/desk/deposits': at('/desk/deposits', staff('bookings', 'deposits')),
  '/desk/bookings/[number]': desk((w) => `/desk/bookings/${w.own.number}`, staff('bookings', 'deposits')),
  '/desk/bookings/[number]/deposit': desk((w) => `/desk/bookings/${w.own.number}/deposit`, staff('deposits')),
  '/desk/bookings/[number]/refund': desk((w) => `/desk/bookings/${w.own.number}/refund`, staff('deposits')),
  '/desk/bookings/[number]/extra': desk((w) => `/desk/bookings/${w.own.number}/extra`, staff('deposits')),
  '/desk/bookings/[number]/cancel': desk((w) => `/desk/bookings/${w.own.number}/cancel`, staff('bookings')),
  '/desk/bookings/[number]/receipts/[id]': desk(
    (w) => `/desk/bookings/${w.own.number}/receipts/${w.own.receipt}`,
    staff('bookings', 'deposits'),
  ),
  '/desk/bookings/[number]/photos/[id]': desk(
    (w) => `/desk/bookings/${w.own.number}/photos/${w.own.photo}`,
    staff('bookings', 'deposits'),
  ),
  '/office': at('/office', staff('receipts', 'people')),
  '/office/receipts': at('/office/receipts', staff('receipts')),
  '/office/receipts/[id]': [
    { says: 'a receipt', path: (w) => `/office/receipts/${w.own.receipt}`, rule: staff('receipts') },
  ],
  '/office/receipts/[id]/pdf': [
    { says: 'a receipt', path: (w) => `/office/receipts/${w.own.receipt}/pdf`, rule: staff('receipts') },
  ],
  '/office/receipts/export.csv': at('/office/receipts/export.csv', staff('receipts')),
  '/office/ledger': at('/office/ledger', staff('receipts')),
  '/office/ledger/export.csv': at('/office/ledger/export.csv', staff('receipts')),
  '/office/ledger/balance': at('/office/ledger/balance', staff('receipts')),
  '/office/ledger/balance/export.csv': at('/office/ledger/balance/export.csv', staff('receipts')),
  '/office/ledger/differences': at('/office/ledger/differences', staff('receipts')),
  '/office/locations': at('/office/locations', staff('people')),
  '/office/locations/[slug]': at(shopPath, staff('people')),
  '/office/locations/[slug]/week': at(`${shopPath}/week`, staff('people')),
  '/office/locations/[slug]/days/new': at(`${shopPath}/days/new`, staff('people')),
  '/office/locations/[slug]/days/import': at(`${shopPath}/days/import`, staff('people')),
  '/office/locations/[slug]/days/export.csv': at(`${shopPath}/days/export.csv`, staff('people')),
  '/office/locations/[slug]/days/[day]': at(`${shopPath}/days/${cast.nationalDay}`, staff('people')),
  '/office/locations/[slug]/seasons/new': at(`${shopPath}/seasons/new`, staff('people')),
  '/office/locations/[slug]/seasons/[id]': at(`${shopPath}/seasons/${cast.summer}`, staff('people')),
  '/office/rules': at('/office/rules', staff('people')),
  '/office/rules/[slug]': at('/office/rules/city-bike', staff('people')),
  '/office/people': at('/office/people', staff('people')),
  '/office/people/new': at('/office/people/new', staff('people')),
  '/office/people/[id]': [
    { says: 'somebody', path: (w) => `/office/people/${w.staff}`, rule: staff('people') },
  ],
  '/api/health': at('/api/health', everyone),
  '/api/v1/availability': at('/api/v1/availability', () => 'not-so'),
  '/api/gateways/[gateway]/events': at('/api/gateways/nexi/events', () => 'not-so'),
  '/api/auth/[...nextauth]': [
    { says: 'csrf', path: () => '/api/auth/csrf', rule: everyone },
    { says: 'session', path: () => '/api/auth/session', rule: nobody },
    { says: 'providers', path: () => '/api/auth/providers', rule: nobody },
    {
      says: 'a link by visiting',
      path: () => '/api/auth/callback/email?token=x&email=maja@example.com',
      rule: nobody,
    },
    { says: 'sign-out by visiting', path: () => '/api/auth/signout', rule: nobody },
  ],
}

const deskBooking = (rule: Rule): Use => ({
  page: (w) => `/desk/bookings/${w.own.number}`,
  rule,
  bound: (w) => [w.own.number, {}],
})
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

const opening = (action: string, page: string): Record<string, Use> => ({
  [`app/(office)/office/locations/actions.ts ${action}`]: {
    page: () => `${shopPath}${page}`,
    rule: staff('people'),
    typed: () => ({ shop: cast.bergen.slug, day: cast.nationalDay, id: cast.summer, reason: 'intruder' }),
  },
})

/** Every server action, by file and name. One without an entry, and an entry without one, fail. */
export const ACTIONS: Record<string, Use> = {
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
  'app/(shop)/b/[number]/[key]/actions.ts forgetMyCard': {
    page: (w) => `/b/${w.own.number}/${w.other.key}`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key }),
  },
  'app/(shop)/b/[number]/[key]/cancel/actions.ts cancelMine': {
    page: (w) => `/b/${w.own.number}/${w.other.key}/cancel`,
    rule: theRenter,
    typed: (w) => ({ number: w.own.number, key: w.other.key, seenBackMinor: '0' }),
  },
  'app/(desk)/desk/bookings/[number]/refund/actions.ts payBack': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/refund`,
    typed: () => ({ amount: '1', reason: 'OBJECTION', note: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/refund/actions.ts payBackAgain': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo],
  },
  'app/(desk)/desk/bookings/[number]/refund/actions.ts notePaidOtherwise': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo, {}],
    typed: () => ({ reference: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/extra/actions.ts askForMore': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/extra`,
    typed: () => ({ amount: '1', reason: 'DAMAGE', note: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/extra/actions.ts sendLinkInstead': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo],
  },
  'app/(desk)/desk/bookings/[number]/cancel/actions.ts cancelNow': {
    ...deskBooking(staff('bookings')),
    page: (w) => `/desk/bookings/${w.own.number}/cancel`,
    bound: (w) => [w.own.number, 'cancel', 0],
  },
  'app/(desk)/desk/bookings/[number]/actions.ts letDepositGo': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts keepDepositAfterAll': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts handOutGear': deskBooking(staff('bookings')),
  // It takes two duties, and everybody here has one.
  'app/(desk)/desk/bookings/[number]/actions.ts handOutAgainstBlock': {
    ...deskBooking(staff()),
    typed: () => ({ reason: 'intruder' }),
  },
  'app/(desk)/desk/bookings/[number]/actions.ts askForDepositNow': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts takeBackUndamaged': deskBooking(staff('bookings')),
  'app/(desk)/desk/bookings/[number]/actions.ts takeBackDamaged': deskBooking(staff('bookings')),
  'app/(desk)/desk/bookings/[number]/actions.ts payBackDeposit': deskBooking(staff('deposits')),
  'app/(desk)/desk/bookings/[number]/actions.ts sendPaymentLink': {
    ...deskBooking(staff('deposits')),
    bound: (w) => [w.own.number, w.own.photo, {}],
  },
  'app/(desk)/desk/bookings/[number]/deposit/actions.ts takeDeposit': {
    ...deskBooking(staff('deposits')),
    page: (w) => `/desk/bookings/${w.own.number}/deposit`,
    typed: () => ({ amount: '1', reason: 'DAMAGE', note: 'intruder' }),
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
  ...opening('saveWeek', '/week'),
  ...opening('saveDays', '/days/new'),
  ...opening('importDays', '/days/import'),
  ...opening('saveSeason', '/seasons/new'),
  ...opening('removeDay', `/days/${cast.nationalDay}`),
  ...opening('removeSeason', `/seasons/${cast.summer}`),
  'app/(office)/office/rules/actions.ts saveRule': {
    page: () => '/office/rules/city-bike',
    rule: staff('people'),
    typed: () => ({ product: 'city-bike', notice: '1' }),
  },
  'app/(office)/office/people/actions.ts addPerson': people(() => '/office/people/new'),
  'app/(office)/office/people/actions.ts changePerson': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setPassword': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setAccess': people((w) => `/office/people/${w.staff}`),
}
