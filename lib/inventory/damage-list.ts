import { createHash } from 'node:crypto'
import { env } from '@/lib/env'
import type { Language } from '@/lib/language'
import { DAMAGE_PAGE } from './damage-page'

/** One kind of damage and what it costs; for every product where there is none. */
export type ListedDamage = {
  id: string
  productId: string | null
  name: string
  amountMinor: number
  currency: string
  fromAt: Date
}

export const VERSION_LENGTH = 12

/** A price list for damage as text that does not change, and its fingerprint: the first letters of it are its version. */
export function damageListOf(prices: ListedDamage[]) {
  const list = prices.toSorted(byName).map(({ id, productId, name, amountMinor, currency, fromAt }) => ({
    ...{ id, productId, name, amountMinor, currency },
    from: fromAt.toISOString(),
  }))
  return { list, hash: createHash('sha256').update(JSON.stringify(list)).digest('hex') }
}

const byName = (a: ListedDamage, b: ListedDamage): number => {
  const [one, other] = [`${a.name}\n${a.id}`, `${b.name}\n${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}

export const versionOf = (hash: string): string => hash.slice(0, VERSION_LENGTH)

/** Where everybody can read this version of the list, in a language. */
export function damageListUrl(hash: string, language: Language): string {
  const page = `${language === 'en' ? '' : `/${language}`}${DAMAGE_PAGE[language]}`
  return new URL(`${page}?version=${versionOf(hash)}`, env().APP_URL).href
}
