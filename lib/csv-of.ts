/** A text, or an amount in minor units. */
export type Cell = string | { minor: number }

// A cell that starts like this would be run as a formula, also when the sign is one of the wide kind.
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/**
 * A table as CSV after RFC 4180 that Norwegian and English spreadsheets open by themselves: UTF-8 with its mark, semicolons,
 * a comma for decimals. Text that looks like a formula gets an apostrophe in front, so that it stays text; amounts stay numbers.
 */
export const csvOf = (rows: Cell[][]): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`

function cellOf(cell: Cell): string {
  if (typeof cell !== 'string') return (cell.minor / 100).toFixed(2).replace('.', ',')
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[;"\r\n\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
