import type { WholeBooking } from '@/lib/booking/find-booking'

/** The codes of the units that are kept for a booking, or that left with it. */
export const codesOf = ({ lines }: Pick<WholeBooking, 'lines'>): string[] =>
  lines.flatMap(({ allocations }) =>
    allocations.filter(({ live }) => live).flatMap(({ asset }) => asset?.code ?? []),
  )
