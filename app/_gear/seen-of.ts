import type { Foreseen } from '@/lib/inventory/foresee-block'

/** Who was named as affected, so that the next press can be told from one after which somebody else would be. */
export const seenOf = ({ moved, inTheWay }: Foreseen): string =>
  [
    ...moved.map(({ number, fromCode, toCode }) => `${number}:${fromCode}>${toCode}`),
    ...inTheWay.map(({ number }) => number),
  ].join(' ')

/** Whoever would be affected is named first; the same press again, with the same people named, goes ahead. */
export const isKnown = (foreseen: Foreseen, seen: string | undefined): boolean =>
  foreseen.inTheWay.length === 0 && seenOf(foreseen) === (seen ?? '')
