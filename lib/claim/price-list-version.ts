import { createHash } from 'node:crypto'

type Price = { id: string; name: string; amountMinor: number; currency: string; fromAt: Date }

/** A price list as text that does not change, and its fingerprint: this is its version. */
export function priceListVersion(prices: Price[]) {
  const list = prices.map(({ id, name, amountMinor, currency, fromAt }) => ({
    ...{ id, name, amountMinor, currency },
    from: fromAt.toISOString(),
  }))
  return { list, hash: createHash('sha256').update(JSON.stringify(list)).digest('hex') }
}
