// The alphabet that every phone has (GSM 03.38), and what of it takes two places. One character outside of it makes a text
// more than twice as long.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const TWICE = '^{}\\[~]|€'

const PLAIN: [RegExp, string][] = [
  [/[\u00a0\u2007\u2009\u202f]/g, ' '],
  [/[‐‑‒–—−]/g, '-'],
  [/[‘’‚]/g, "'"],
  [/[“”„]/g, '"'],
  [/…/g, '...'],
]

/** The same text in the letters of the alphabet of phones; what it cannot write stays as it is. */
export const plainForPhones = (text: string): string =>
  PLAIN.reduce((plain, [what, instead]) => plain.replace(what, instead), text)

/** How many messages a text is sent as, and paid for. */
export function countParts(text: string): number {
  const places = [...text].map((char) => (BASIC.includes(char) ? 1 : TWICE.includes(char) ? 2 : 0))
  const isBasic = places.every((count) => count > 0)
  const length = isBasic ? places.reduce((sum: number, count) => sum + count, 0) : text.length
  const [one, each] = isBasic ? [160, 153] : [70, 67]
  return length <= one ? 1 : Math.ceil(length / each)
}
