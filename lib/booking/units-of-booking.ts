import type { WholeBooking } from './find-booking'

type Lines = {
  allocations: Pick<WholeBooking['lines'][number]['allocations'][number], 'live' | 'outing'>[]
}[]

/** How many units of a booking have not left yet, and how many are with the renter. */
export function unitsOfBooking(lines: Lines): { here: number; out: number } {
  const all = lines.flatMap(({ allocations }) => allocations)
  return {
    here: all.filter(({ live, outing }) => live && !outing).length,
    out: all.filter(({ outing }) => outing && !outing.endedAt).length,
  }
}
