import { DAMAGE_PAGE } from '@/lib/inventory/damage-page'
import type { Language } from '@/lib/language'

export type OtherLanguage = Exclude<Language, 'en'>

// As it is in English.
const OWN = null

/** Every address of the shop in English, and how it is called in the other languages; what is in brackets is taken as it is. */
export const SHOP_PATHS = {
  '/': { nb: '/', sv: '/', da: '/' },
  '/gear': { nb: '/utstyr', sv: '/utrustning', da: '/udstyr' },
  '/gear/[slug]': { nb: '/utstyr/[slug]', sv: '/utrustning/[slug]', da: '/udstyr/[slug]' },
  '/book': { nb: '/bestill', sv: '/boka', da: '/book' },
  '/terms': { nb: '/vilkar', sv: '/villkor', da: '/vilkaar' },
  '/terms/damage': DAMAGE_PAGE,
  '/contact': { nb: '/kontakt', sv: '/kontakt', da: '/kontakt' },
  '/accessibility': { nb: '/tilgjengelighet', sv: '/tillganglighet', da: '/tilgaengelighed' },
  '/help/deposit': { nb: '/hjelp/depositum', sv: '/hjalp/deposition', da: '/hjaelp/depositum' },
  '/my': { nb: '/min-side', sv: '/min-sida', da: '/min-side' },
  '/my/bookings': { nb: '/mine/bestillinger', sv: '/mina/bokningar', da: '/mine/bookinger' },
  '/my/data': { nb: '/mine/opplysninger', sv: '/mina/uppgifter', da: '/mine/oplysninger' },
  '/my/data/export.json': {
    nb: '/mine/opplysninger/export.json',
    sv: '/mina/uppgifter/export.json',
    da: '/mine/oplysninger/export.json',
  },
  '/sign-in': { nb: '/logg-inn', sv: '/logga-in', da: '/log-ind' },
  '/sign-in/confirm': { nb: '/logg-inn/bekreft', sv: '/logga-in/bekrafta', da: '/log-ind/bekraeft' },
  // In a frame on another site, where nobody sees its address; `/widget.js` puts it there.
  '/widget': OWN,
  // Private addresses are never read aloud or guessed: they keep their words, and only say which language they are in.
  '/b/[number]/[key]': OWN,
  '/b/[number]/[key]/terms': OWN,
  '/b/[number]/[key]/calendar.ics': OWN,
  '/b/[number]/[key]/cancel': OWN,
  '/b/[number]/[key]/claim': OWN,
  '/b/[number]/[key]/dates': OWN,
  '/b/[number]/[key]/return': OWN,
  '/b/[number]/[key]/to-bank/[payment]': OWN,
  '/b/[number]/[key]/receipts/[id]': OWN,
  '/b/[number]/[key]/photos/[id]': OWN,
} as const satisfies Record<string, Record<OtherLanguage, string> | null>

export type ShopPattern = keyof typeof SHOP_PATHS

type Filled<P extends string> = P extends `${infer Before}[${string}]${infer After}`
  ? `${Before}${string}${Filled<After>}`
  : P

type Bare = Filled<ShopPattern>

/** An address of the shop as code writes it: in English, perhaps with a question or a place on the page. */
export type ShopPath = Bare | `${Bare}?${string}` | `${Bare}#${string}`

const PATTERNS = (Object.keys(SHOP_PATHS) as ShopPattern[]).map((pattern) => ({
  en: pattern,
  ...(SHOP_PATHS[pattern] ?? { nb: pattern, sv: pattern, da: pattern }),
}))

/** The parts in brackets of a path that has the shape of the pattern; null for any other. */
export function fillingsOf(pattern: string, path: string): string[] | null {
  const [shape, parts] = [pattern.split('/'), path.split('/')]
  if (shape.length !== parts.length) return null
  const fits = shape.every((part, at) => (part.startsWith('[') ? parts[at] !== '' : part === parts[at]))
  return fits ? parts.filter((_, at) => shape[at]?.startsWith('[')) : null
}

/** Whether a path in English is a page or route of the shop. */
export const isShopPath = (path: string): boolean => translated(path, 'en', 'en') !== null

/** The same page's path from one language to another; null where there is no such page. */
export function translated(path: string, from: Language, to: Language): string | null {
  for (const names of PATTERNS) {
    const fillings = fillingsOf(names[from], path)
    if (fillings) return names[to].replace(/\[\w+\]/g, () => fillings.shift() ?? '')
  }
  return null
}
