import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { type Column, DataTable } from '@/app/_ui/data-table'
import { Link } from '@/app/_ui/link'
import { StateTag } from '@/app/_ui/tag'
import type { AccountKind } from '@/lib/ledger/account'
import type { Balance, BalanceRow } from '@/lib/ledger/find-balance'

const KINDS: Record<AccountKind, string> = { ASSET: 'We have', LIABILITY: 'We owe', INCOME: 'We earned' }

/** One currency of a trial balance, and whether it sums to zero. */
export function BalanceTable({ balance, day }: { balance: Balance; day: string }) {
  const { currency, rows, debitMinor, creditMinor, differenceMinor } = balance
  const amount = (minor: number) => (minor === 0 ? '–' : <Amount minor={minor} currency={currency} />)
  const columns: Column<BalanceRow>[] = [
    {
      header: 'Account',
      names: true,
      cell: ({ code, name }) => (
        <Link href={`/office/ledger?account=${encodeURIComponent(code)}&until=${day}`} className="link">
          {name}
        </Link>
      ),
    },
    { header: 'Kind', className: 'md:w-32', cell: ({ kind }) => KINDS[kind] },
    { header: 'Debit', align: 'end', className: 'md:w-40', cell: (row) => amount(row.debitMinor) },
    { header: 'Credit', align: 'end', className: 'md:w-40', cell: (row) => amount(row.creditMinor) },
    {
      header: 'Balance',
      align: 'end',
      className: 'md:w-48',
      cell: (row) => <Standing minor={row.debitMinor - row.creditMinor} currency={currency} />,
    },
  ]
  return (
    <Card title={currency} action={<Verdict differenceMinor={differenceMinor} currency={currency} />} flush>
      <DataTable
        caption={`Trial balance in ${currency}`}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        footer={[
          'Sum',
          null,
          amount(debitMinor),
          amount(creditMinor),
          <Amount key="sum" minor={differenceMinor} currency={currency} />,
        ]}
        dense
      />
    </Card>
  )
}

/** On which side an account stands, in the words of bookkeepers, since a minus alone is easily overlooked. */
const Standing = ({ minor, currency }: { minor: number; currency: string }) => (
  <span className="whitespace-nowrap">
    <span className="text-xs text-ink-soft">{minor > 0 ? 'debit ' : minor < 0 ? 'credit ' : ''}</span>
    <Amount minor={Math.abs(minor)} currency={currency} className="font-semibold" />
  </span>
)

const Verdict = ({ differenceMinor, currency }: { differenceMinor: number; currency: string }) =>
  differenceMinor === 0 ? (
    <StateTag tone="ok">Sums to zero</StateTag>
  ) : (
    <StateTag tone="problem">
      Off by <Amount minor={differenceMinor} currency={currency} />
    </StateTag>
  )
