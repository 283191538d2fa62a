import { readPath } from '@/app/_paths/read-path'
import { fillingsOf, type ShopPattern } from '@/app/_paths/shop-paths'

// What the accessibility statement says is checked. The journeys read the same lists, and checked.test.ts goes through the
// journeys for everything that stands here: what is written down and tried by none of them fails.

/** What pages are measured by, and the rules of axe that belong to it. */
export const MEASURE = {
  name: 'WCAG 2.2 AA',
  rules: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
} as const

/** How little room and how large a text every page must bear: WCAG 1.4.10 and 1.4.4. */
export const ROOM = { pixels: 320, percent: 200 } as const

/** `rules`: those that a program can check, and the contrast by day and in the dark. `room`: a narrow window and large text. */
export type Way = 'rules' | 'room'

type Checked = { page: ShopPattern | null; ways: readonly Way[] }

const BOTH = ['rules', 'room'] as const
const RULES = ['rules'] as const

/** Every page of the shop, and what it looks like when something is up. The page that is not there has no address. */
export const VIEWS = {
  front: { page: '/', ways: BOTH },
  list: { page: '/gear', ways: BOTH },
  closed: { page: '/gear', ways: RULES },
  product: { page: '/gear/[slug]', ways: BOTH },
  form: { page: '/book', ways: BOTH },
  mistakes: { page: '/book', ways: BOTH },
  taken: { page: '/book', ways: RULES },
  declined: { page: '/b/[number]/[key]', ways: BOTH },
  confirmed: { page: '/b/[number]/[key]', ways: BOTH },
  agreed: { page: '/b/[number]/[key]/terms', ways: BOTH },
  cancel: { page: '/b/[number]/[key]/cancel', ways: BOTH },
  dates: { page: '/b/[number]/[key]/dates', ways: BOTH },
  claim: { page: '/b/[number]/[key]/claim', ways: BOTH },
  signIn: { page: '/sign-in', ways: BOTH },
  confirm: { page: '/sign-in/confirm', ways: BOTH },
  bookings: { page: '/my/bookings', ways: BOTH },
  data: { page: '/my/data', ways: BOTH },
  help: { page: '/help/deposit', ways: BOTH },
  terms: { page: '/terms', ways: BOTH },
  damage: { page: '/terms/damage', ways: BOTH },
  contact: { page: '/contact', ways: BOTH },
  statement: { page: '/accessibility', ways: BOTH },
  missing: { page: null, ways: BOTH },
} as const satisfies Record<string, Checked>

export type View = keyof typeof VIEWS

/** The views that are checked in a way. */
export type Seen<W extends Way> = {
  [V in View]: W extends (typeof VIEWS)[V]['ways'][number] ? V : never
}[View]

/** Journeys from beginning to end that speak for more than a page, by their titles. */
export const JOURNEYS = {
  keyboard: 'a renter books and pays with the keyboard alone',
  withoutScripts: 'the whole way from the search to the paid booking works without JavaScript',
  moreTime: 'who needs more time asks for it twice without JavaScript, and reads that there is no third time',
  widget: 'each widget has the look and the language that its site chose, on a screen of 320 pixels too',
} as const

/** What is known to be missing, with the criterion that it fails; null for what is not ours, or not checked. */
export const EXCEPTIONS = {
  gearNames: '3.1.2',
  photos: '1.1.1',
  letters: null,
  payment: null,
  map: null,
} as const satisfies Record<string, string | null>

/** The day on which the statement last changed, and the fingerprint of what it said then. */
export const REVISED = { on: '2026-11-30', fingerprint: '80c86f74f6f1' } as const

/** Who sees to it in Norway that websites can be used by everybody. */
export const SUPERVISED_BY = {
  name: 'Tilsynet for universell utforming av ikt',
  url: 'https://www.uutilsynet.no/',
} as const

/** Whether a path leads to the page of a view, whatever language it is in. */
export function isPathOf(view: View, path: string): boolean {
  const { page } = VIEWS[view]
  if (page === null) return true
  return fillingsOf(page, readPath(path).inner ?? '') !== null
}
