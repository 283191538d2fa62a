/** Integer minor units of one currency: 100 NOK is { minor: 10000, currency: 'NOK' }. */
export type Money = { minor: number; currency: string }

/** The largest amount one payment may carry: gateways count in 32-bit minor units. */
export const MOST_MINOR = 2_147_483_647

/** The amount with its currency, in the reader's notation, for example "1,250.50 NOK"; whole amounts lose their zeros. */
export function formatMoney({ minor, currency }: Money, locale = 'en-GB'): string {
  // A refund of nothing is nothing: no minus before zero.
  const shown = (minor || 0) / 100
  return `${formatter(locale, minor % 100 === 0 ? 0 : 2).format(shown)}\u00a0${currency}`
}

// Making a formatter costs a hundred times what using it does, and a list page uses dozens.
const formatters = new Map<string, Intl.NumberFormat>()

function formatter(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const kept = formatters.get(key)
  if (kept) return kept
  const made = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  formatters.set(key, made)
  return made
}

/**
 * Reads an amount as a person types it: "350", "350,5", "1 250.00". Returns minor units, or null when it is not an
 * amount with at most two decimals. Zero and negative amounts are read; whether they make sense is the verb's rule.
 */
export function readMinor(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  const match = /^(-?)(\d{1,9})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return null
  const [, sign, whole = '0', cents = ''] = match
  const minor = Number(whole) * 100 + Number(cents.padEnd(2, '0'))
  return sign ? -minor : minor
}

/** The VAT inside a gross amount; `rateBp` in hundredths of a percent (25 % = 2500). Rounded half up to the minor unit. */
export function vatWithin(grossMinor: number, rateBp: number): number {
  return Math.round((grossMinor * rateBp) / (10_000 + rateBp))
}

/**
 * Splits an amount in proportion to some weights, to the last minor unit: whole shares first, what is left over goes to
 * the largest remainders. No share is larger than its weight as long as the amount is not larger than their sum.
 */
export function shareOut(minor: number, weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return weights.map(() => 0)
  // Products of two amounts go beyond what a number holds exactly.
  const exact = weights.map((weight) => BigInt(minor) * BigInt(weight))
  const shares = exact.map((product) => Number(product / BigInt(total)))
  const byRemainder = exact
    .map((product, at) => ({ at, remainder: product % BigInt(total) }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.at - b.at)
  const rest = minor - shares.reduce((sum, share) => sum + share, 0)
  for (const { at } of byRemainder.slice(0, rest)) shares[at]! += 1
  return shares
}
