import { csvOf } from '@/lib/csv-of'
import { findBalance } from './find-balance'

const HEADINGS = [
  'At the end of',
  'Currency',
  'Account',
  'Account name',
  'Kind',
  'Debit',
  'Credit',
  'Balance',
]

/** The trial balance of a day as a table for spreadsheets, with the sums of each currency below its accounts. */
export async function exportBalance(onDay: string): Promise<string> {
  const balances = await findBalance(onDay)
  const rows = balances.flatMap(({ currency, rows, debitMinor, creditMinor, differenceMinor }) => [
    ...rows.map(({ code, name, kind, ...sums }) => [
      ...[onDay, currency, code, name, kind],
      { minor: sums.debitMinor },
      { minor: sums.creditMinor },
      { minor: sums.debitMinor - sums.creditMinor },
    ]),
    [
      ...[onDay, currency, '', 'Sum', ''],
      { minor: debitMinor },
      { minor: creditMinor },
      { minor: differenceMinor },
    ],
  ])
  return csvOf([HEADINGS, ...rows])
}
