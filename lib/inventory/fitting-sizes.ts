type Fitting = { fitsFrom: number | null; fitsUntil: number | null }

/** The sizes whose range holds a measure, in their order: several where ranges meet, none when nobody made one for it. */
export const fittingSizes = <Size extends Fitting>(sizes: Size[], measure: number): Size[] =>
  sizes.filter((size) => distance(size, measure) === 0)

/** The size whose range ends nearest to a measure; undefined when no size has a range. */
export const nearestSize = <Size extends Fitting>(sizes: Size[], measure: number): Size | undefined =>
  sizes
    .filter((size) => Number.isFinite(distance(size, measure)))
    .toSorted((a, b) => distance(a, measure) - distance(b, measure))[0]

function distance({ fitsFrom, fitsUntil }: Fitting, measure: number): number {
  if (fitsFrom === null || fitsUntil === null) return Number.POSITIVE_INFINITY
  return Math.max(fitsFrom - measure, measure - fitsUntil, 0)
}
