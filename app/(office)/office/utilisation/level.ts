/** The share of units that is rented, in whole per cent. */
export const percentOf = (rented: number, units: number): number =>
  units > 0 ? Math.round((100 * rented) / units) : rented > 0 ? 100 : 0

/** The steps of the heat map: from which per cent on each begins. */
export const LEVELS = [
  { from: 0, label: 'None' },
  { from: 1, label: 'Under 40 %' },
  { from: 40, label: '40 to 69 %' },
  { from: 70, label: '70 to 99 %' },
  { from: 100, label: 'All' },
]

export const levelOf = (percent: number): number => LEVELS.findLastIndex(({ from }) => percent >= from)

/** Units as people say them: 2, or 1.5. */
export const unitsOf = (units: number): string => units.toLocaleString('en-GB', { maximumFractionDigits: 1 })
