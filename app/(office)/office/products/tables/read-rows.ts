import { readCsv } from '@/lib/read-csv'

/** A line of a table, its cells by the names of their columns. */
export type NamedRow<Column extends string> = { line: number; cells: Record<Column, string> }

export type Wrong = (line: number, column: string, why: string) => void

export type Read<Row> = { rows: Row[] } | { problems: string[] }

/** As many problems as somebody mends in one go. */
const MOST_PROBLEMS = 12

export const MOST_ROWS = 10_000

/** Reads a table line by line: all of it, or what is wrong on which line in which column. */
export function readRows<Column extends string, Row>(
  text: string,
  columns: readonly Column[],
  read: (row: NamedRow<Column>, wrong: (column: Column, why: string) => void) => Row | null,
): Read<Row> {
  const rows = readCsv(text)
  if (!rows) return { problems: ['A quotation mark is opened and never closed.'] }
  const [head, ...body] = rows
  if (!head || columns.some((name, at) => head.cells[at]?.toLowerCase() !== name.toLowerCase()))
    return { problems: [`Line 1: the columns have to be ${columns.join(', ')}, in this order.`] }
  if (body.length === 0) return { problems: ['There is nothing below the names of the columns.'] }
  if (body.length > MOST_ROWS) return { problems: [`${MOST_ROWS} lines at the most. Split the table.`] }
  const problems: string[] = []
  const found = body.map(({ line, cells }) => {
    const named = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']))
    const wrong = (column: Column, why: string) => problems.push(`Line ${line}, ${column}: ${why}`)
    return read({ line, cells: named as Record<Column, string> }, wrong)
  })
  if (problems.length > 0) return { problems: shortened(problems) }
  return { rows: found.filter((row): row is Row & {} => row !== null) }
}

export const shortened = (problems: string[]): string[] =>
  problems.length > MOST_PROBLEMS
    ? [...problems.slice(0, MOST_PROBLEMS), `And ${problems.length - MOST_PROBLEMS} more.`]
    : problems
