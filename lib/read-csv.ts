/** A row of a table, and the line of the file on which it begins (a cell may hold line breaks). */
export type CsvRow = { line: number; cells: string[] }

/**
 * Reads what spreadsheets write: RFC 4180 with commas, semicolons or tabs between cells, whichever the first line has most
 * of, with or without a byte order mark. Empty lines are left out. Null when a quotation mark is never closed.
 */
export function readCsv(text: string): CsvRow[] | null {
  const source = text.replace(/^\ufeff/, '')
  const split = separatorOf(source.split('\n', 1)[0] ?? '')
  const rows: CsvRow[] = []
  let [line, begins, cells, cell, isQuoted] = [1, 1, [] as string[], '', false]
  const endRow = () => {
    cells.push(cell)
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: begins, cells: cells.map(asText) })
    ;[cells, cell] = [[], '']
  }
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!
    if (sign === '\n') line++
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') cell += source[at++]
      else isQuoted = false
    } else if (sign === '"' && cell === '') isQuoted = true
    else if (sign === split) {
      cells.push(cell)
      cell = ''
    } else if (sign === '\n') {
      endRow()
      begins = line
    } else if (sign !== '\r') cell += sign
  }
  if (isQuoted) return null
  endRow()
  return rows
}

function separatorOf(head: string): string {
  const count = (sign: string) => head.split(sign).length
  return [';', ',', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

/** The apostrophe that keeps a text from being run as a formula is ours, not the text's. */
const asText = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/, '').trim()
