/** The most of the stays that overlap at the same instant of [from, until); in milliseconds. */
export function peakOf(stays: { from: number; until: number }[], from: number, until: number): number {
  const inside = stays.filter((stay) => stay.from < until && stay.until > from)
  const starts = inside.map((stay) => Math.max(stay.from, from))
  const overlapping = (at: number) => inside.filter((stay) => stay.from <= at && at < stay.until).length
  return Math.max(0, ...starts.map(overlapping))
}
