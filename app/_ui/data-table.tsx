import type { ReactNode } from 'react'
import { classes } from './classes'

export type Column<Row> = {
  header: string
  cell: (row: Row) => ReactNode
  /** The column that names the row; read out as its header and shown on top of it on a phone. */
  names?: boolean
  align?: 'start' | 'end'
  /** On a phone the label stands before the value, unless the value speaks for itself. */
  phoneLabel?: string | false
  /** Said to screen readers only, for a column of buttons. */
  headerHidden?: boolean
  className?: string
}

type DataTableProps<Row> = {
  caption: string
  captionShown?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Marks a row whose money or gear needs a decision. */
  rowWaiting?: (row: Row) => boolean
  /** One cell per column: totals. */
  footer?: ReactNode[]
  dense?: boolean
  /** Off for narrow tables that fit a phone as they are. */
  stacking?: boolean
  empty?: ReactNode
}

// Said outright because rows laid out as cards lose their table roles in some browsers.
const role = (name: string) => ({ role: name })
const labelOf = <Row,>({ phoneLabel, header }: Column<Row>) =>
  phoneLabel === false ? '' : (phoneLabel ?? header)

/** Rows to scan and compare; on a phone each row becomes a small card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionShown,
    columns,
    rows,
    rowKey,
    rowWaiting,
    footer,
    dense,
    stacking = true,
    empty,
  } = props
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={stacking ? 'relative md:overflow-x-auto' : 'relative overflow-x-auto'}>
      <table
        {...role('table')}
        className={classes('data-table', dense && 'is-dense', stacking && 'is-stacking')}
      >
        <caption className={captionShown ? 'px-4 py-3 text-left font-semibold' : 'sr-only'}>
          {caption}
        </caption>
        <thead {...role('rowgroup')}>
          <tr {...role('row')}>
            {columns.map((column) => (
              <th
                key={column.header}
                scope="col"
                {...role('columnheader')}
                className={classes(column.align === 'end' && 'is-end', column.className)}
              >
                {column.headerHidden ? <span className="sr-only">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...role('rowgroup')}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...role('row')} className={rowWaiting?.(row) ? 'is-waiting' : undefined}>
              {columns.map((column) => (
                <Cell key={column.header} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {footer && (
          <tfoot {...role('rowgroup')}>
            <tr {...role('row')}>
              {columns.map((column, at) => (
                <Cell key={column.header} column={column}>
                  {footer[at]}
                </Cell>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const look = classes(column.align === 'end' && 'is-end', column.className)
  const content = children === null || children === undefined ? null : <div className="cell">{children}</div>
  if (column.names) {
    return (
      <th scope="row" {...role('rowheader')} className={look}>
        {content}
      </th>
    )
  }
  return (
    <td {...role('cell')} data-label={labelOf(column)} className={look}>
      {content}
    </td>
  )
}
