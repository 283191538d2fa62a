import { cast } from '@/prisma/cast'
import { type Ask, at, INTRUDER, staff, type Use, type World } from './access-rules'

const shopPath = `/office/locations/${cast.bergen.slug}`

/** The office's pages, by their address pattern. */
export const OFFICE_DOORS: Record<string, Ask[]> = {
  '/office': at('/office', staff('receipts', 'gear', 'people')),
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
  '/office/gear': at('/office/gear', staff('gear')),
  '/office/gear/[slug]': at('/office/gear/city-bike', staff('gear')),
  '/office/gear/[slug]/[code]': at('/office/gear/city-bike/BGO-CB-M-01', staff('gear')),
  '/office/utilisation': at('/office/utilisation', staff('gear')),
  '/office/utilisation/export.csv': at('/office/utilisation/export.csv', staff('gear')),
  '/office/utilisation/refused': at('/office/utilisation/refused', staff('gear')),
  '/office/people': at('/office/people', staff('people')),
  '/office/people/new': at('/office/people/new', staff('people')),
  '/office/people/[id]': [
    { says: 'somebody', path: (w) => `/office/people/${w.staff}`, rule: staff('people') },
  ],
}

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

const gear = (bound?: unknown[]): Use => ({
  page: () => '/office/gear/city-bike',
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

/** The office's server actions, by file and name. */
export const OFFICE_ACTIONS: Record<string, Use> = {
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
  'app/(office)/office/gear/[slug]/actions.ts addUnits': gear(),
  'app/(office)/office/gear/[slug]/actions.ts keepUnits': gear(),
  'app/(office)/office/gear/[slug]/actions.ts changeTurnaround': gear(),
  'app/(office)/office/gear/[slug]/[code]/actions.ts takeOut': gear(),
  'app/(office)/office/gear/[slug]/[code]/actions.ts bringBack': gear([
    'city-bike',
    '00000000-0000-4000-8000-000000000000',
  ]),
  'app/(office)/office/people/actions.ts addPerson': people(() => '/office/people/new'),
  'app/(office)/office/people/actions.ts changePerson': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setPassword': people((w) => `/office/people/${w.staff}`),
  'app/(office)/office/people/actions.ts setAccess': people((w) => `/office/people/${w.staff}`),
}
