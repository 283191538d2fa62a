import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Button, buttonClass } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { Icon } from '@/app/_ui/icon'
import { PageHead } from '@/app/_ui/page-head'
import { TextInput } from '@/app/_ui/text-input'
import { findToday } from '@/app/(office)/office/ledger/find-today'
import { type Asked, readDay } from '@/app/(office)/office/ledger/read-filter'
import { Sections } from '@/app/(office)/office/ledger/sections'
import { findBalance } from '@/lib/ledger/find-balance'
import { countDifferences } from '@/lib/settlement/count-differences'
import { BalanceTable } from './balance-table'

export const metadata: Metadata = { title: 'Trial balance' }

export default async function BalancePage({ searchParams }: { searchParams: Promise<Asked> }) {
  await requireStaff('receipts')
  const day = readDay(await searchParams, await findToday())
  const [balances, open] = await Promise.all([findBalance(day), countDifferences()])
  return (
    <>
      <PageHead
        title="Trial balance"
        lead="Every account at the end of a day. What has been booked by then never changes afterwards."
        actions={
          balances.length > 0 && (
            <a
              href={`/office/ledger/balance/export.csv?on=${day}`}
              className={buttonClass({ tone: 'quiet' })}
              download
            >
              <Icon name="download" size={18} /> Export as CSV
            </a>
          )
        }
      />
      <Sections here="/office/ledger/balance" open={open} />
      <form key={day} action="/office/ledger/balance" className="flex flex-wrap items-end gap-3">
        <div className="w-48">
          <TextInput label="At the end of" name="on" type="date" defaultValue={day} required />
        </div>
        <Button type="submit">Show</Button>
      </form>
      {balances.map((balance) => (
        <BalanceTable key={balance.currency} balance={balance} day={day} />
      ))}
      {balances.length === 0 && (
        <Card>
          <EmptyState title="Nothing had been booked by then">
            <p>Choose a later day.</p>
          </EmptyState>
        </Card>
      )}
    </>
  )
}
