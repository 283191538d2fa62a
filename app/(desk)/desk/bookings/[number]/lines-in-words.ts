type Line = { description: string; quantity: number }

/** Gear in one line: "2 × City bike, size M, Child seat". */
export const wordsOf = (lines: Line[]): string =>
  lines
    .map(({ description, quantity }) => (quantity > 1 ? `${quantity} × ${description}` : description))
    .join(', ')
