import { MOST_MINOR, readMinor } from '@/lib/money'
import type { Typed } from './form-state'

/** An amount as it is typed into a field: "350", "349.50". */
export const typedAmount = (minor: number): string =>
  minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2)

/** A hundredth of what one payment can carry, so that a rental of some weeks still fits. */
const MOST_PRICE_MINOR = Math.floor(MOST_MINOR / 100)

/** The amount in a field in minor units, null when it is empty; what is wrong goes into the problems. */
export function readAmount(
  name: string,
  typed: Typed,
  least: number,
  problems: Record<string, string>,
): number | null {
  const text = (typed[name] ?? '').trim()
  if (text === '') return null
  const minor = readMinor(text)
  if (minor === null || minor < least || minor > MOST_PRICE_MINOR)
    problems[name] = `“${text.slice(0, 20)}” is no amount. Write it like 350 or 349,50.`
  return minor
}

/** The whole number in a field, null when it is empty; what is wrong goes into the problems. */
export function readWhole(
  name: string,
  typed: Typed,
  { least, most }: { least: number; most: number },
  problems: Record<string, string>,
): number | null {
  const text = (typed[name] ?? '').trim()
  if (text === '') return null
  const number = Number(text)
  if (!/^\d{1,7}$/.test(text) || number < least || number > most)
    problems[name] = `A whole number from ${least} to ${most}.`
  return number
}

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
