/** One colour as a page uses it: for text and buttons, for the same when pointed at, and as a ground. */
export type Shades = { colour: string; deep: string; soft: string }

type Rgb = [number, number, number]

const READABLE = 4.5
const STEP = 0.04

// What stands in `_ui/tokens.css`: the grounds that text in the colour may be on; of `soft`, the surface it is mixed into.
const DAY = { grounds: ['#faf6ee', '#fffdf9', '#f1ebdf'], surface: '#fffdf9', share: 0.1, end: '#000000' }
const NIGHT = { grounds: ['#0f1715', '#16211e', '#1d2926'], surface: '#16211e', share: 0.12, end: '#ffffff' }

/** The colour of a shop that has not chosen one, and its shades, which were chosen by hand: those of the sheet. */
export const HOUSE_ACCENT = '#14524a'
const HOUSE = {
  day: { colour: HOUSE_ACCENT, deep: '#0c3a35', soft: '#dfebe4' },
  night: { colour: '#7fcbb7', deep: '#a3dccd', soft: '#1b3a34' },
}

/**
 * The shades of a shop's or a site's own colour by day and by night. A colour that could not be read on our grounds is made
 * darker by day and lighter by night until it can (4.5 to 1, WCAG 2.2 AA): they choose the colour, we answer for its contrast.
 */
export const shadesOf = (colour: string): { day: Shades; night: Shades } =>
  colour === HOUSE_ACCENT ? HOUSE : { day: within(colour, DAY), night: within(colour, NIGHT) }

/** "#14524a": the one way in which colours are written here. */
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text)

function within(asked: string, { grounds, surface, share, end }: typeof DAY): Shades {
  for (let part = 0; ; part = Math.min(1, part + STEP)) {
    const colour = mix(asked, end, part)
    const soft = mix(surface, colour, share)
    const isReadable = [...grounds, soft].every((ground) => contrast(colour, ground) >= READABLE)
    if (isReadable || part === 1) return { colour, deep: mix(colour, end, 0.25), soft }
  }
}

/** How well one colour can be read on the other, as WCAG counts it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** So much of one colour in another. */
export const mix = (from: string, to: string, share: number): string => {
  const end = rgb(to)
  const mixed = rgb(from).map((part, at) => Math.round(part + (end[at]! - part) * share))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

const rgb = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as Rgb
