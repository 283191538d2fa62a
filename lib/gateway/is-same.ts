import { timingSafeEqual } from 'node:crypto'

/** Compares what a stranger gave with what we expect, without telling by the time it takes how much of it was right. */
export function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
