import type { CSSProperties } from 'react'
import { accentStyle } from '@/app/_ui/accent-style'
import { firstOf, type Search } from '@/app/(shop)/_dates/typed-dates'
import { isColour } from '@/lib/accent'
import { LANGUAGES } from '@/lib/language'

const NAMES = ['theme', 'accent', 'radius', 'language', 'host']
const THEMES = ['auto', 'light', 'dark'] as const
const MOST_RADIUS = 32
const USUAL_RADIUS = 14

/** How a site wants the widget to look, checked; `host` is the origin of the page around it, null when it stands alone. */
export type Look = {
  theme: (typeof THEMES)[number]
  accent: string | null
  radius: number
  host: string | null
}

/** The look in an address, and a note to whoever owns the site for each value that cannot be used: the usual one counts instead. */
export function readLook(search: Search): { look: Look; notes: string[] } {
  const [theme = '', accent = '', radius = '', language = '', host = ''] = NAMES.map((name) =>
    firstOf(search[name]),
  )
  const isTheme = THEMES.find((one) => one === theme)
  const isAccent = isColour(accent.toLowerCase())
  const isRadius = /^\d{1,2}$/.test(radius) && Number(radius) <= MOST_RADIUS
  const isLanguage = LANGUAGES.some((one) => one === language)
  const notes = [
    isTheme ? null : note('theme', theme, `one of ${THEMES.join(', ')}`, 'auto'),
    isAccent ? null : note('accent', accent, 'a colour such as #14524a', 'the colour of the shop'),
    isRadius ? null : note('radius', radius, `a number from 0 to ${MOST_RADIUS}`, USUAL_RADIUS),
    isLanguage ? null : note('language', language, `one of ${LANGUAGES.join(', ')}`, 'English'),
  ].filter((one) => one !== null)
  const look = {
    theme: isTheme ?? 'auto',
    accent: isAccent ? accent.toLowerCase() : null,
    radius: isRadius ? Number(radius) : USUAL_RADIUS,
    host: isOrigin(host) ? host : null,
  }
  return { look, notes }
}

/** What a site's console says about an attribute of its script tag that cannot be used; nothing about one that it left out. */
export const note = (attribute: string, value: string, wanted: string, instead: string | number) =>
  value === ''
    ? null
    : `data-${attribute}="${value.slice(0, 80)}" is not ${wanted}; used instead: ${instead}.`

/** The look as parts of an address, so that every page in the frame has it; what is usual is left out. */
export function carriedLook({ theme, accent, radius, host }: Look): [string, string][] {
  const parts: [string, string][] = [
    ['theme', theme === 'auto' ? '' : theme],
    ['accent', accent ?? ''],
    ['radius', radius === USUAL_RADIUS ? '' : String(radius)],
    ['host', host ?? ''],
  ]
  return parts.filter(([, value]) => value !== '')
}

/** The look as values of our own tokens. Only numbers and colours that were checked get this far: no text of a site becomes CSS. */
export function styleOf({ accent, radius }: Look): CSSProperties {
  // What is small is less round: a button with the corners of its panel would be a pill.
  const corners = { '--radius-panel': `${radius}px`, '--radius-control': `${Math.round(radius * 0.6)}px` }
  return { ...corners, ...(accent && accentStyle(accent)) } as CSSProperties
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, origin } = new URL(text)
  return ['http:', 'https:'].includes(protocol) && origin === text
}
