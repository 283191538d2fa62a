type Agreed = { rentMinor: number; amendments: { agreedMinor: number }[] }

/** The rent as it is agreed by now: what was booked, and what other dates have changed since. */
export const agreedRent = ({ rentMinor, amendments }: Agreed): number =>
  amendments.reduce((sum, { agreedMinor }) => sum + agreedMinor, rentMinor)
