import type { Metadata } from 'next'
import Link from 'next/link'
import { requireStaff } from '@/app/_session/require-staff'
import { Amount } from '@/app/_ui/amount'
import { Card } from '@/app/_ui/card'
import { PageHead, StatTile } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { dayOf } from '@/lib/period'
import { findReceiptTotals } from '@/lib/receipt/find-receipt-totals'
import { SELLER } from '@/lib/seller'
import { findLooseEnds } from '@/lib/settlement/find-loose-ends'
import { JobsTable } from './jobs-table'
import { LooseEnds } from './loose-ends'

export const metadata: Metadata = { title: 'Overview' }

/** What came in today, what needs a person, and whether the clock is running. */
export default async function OfficePage() {
  const visitor = await requireStaff('receipts', 'people')
  if (!visitor.duties.includes('receipts')) return <PeopleOnly />
  const at = await now()
  const today = dayOf(at, SELLER.timeZone)
  const [totals, ends, jobs] = await Promise.all([
    findReceiptTotals({ fromOn: today, untilOn: today }),
    findLooseEnds(),
    prisma.jobRun.findMany({ orderBy: { job: 'asc' } }),
  ])
  const taken = totals.map(({ capturedMinor, currency }) => (
    <Amount key={currency} minor={capturedMinor} currency={currency} />
  ))
  const back = totals.map(({ refundedMinor, currency }) => (
    <Amount key={currency} minor={refundedMinor} currency={currency} />
  ))
  const receipts = totals.reduce((sum, total) => sum + total.receipts, 0)
  return (
    <>
      <PageHead title="Overview" lead="What came in today, and what needs a person." />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <StatTile label="Taken today" value={taken.length > 0 ? taken : 'Nothing yet'} />
        <StatTile label="Given back today" value={back.length > 0 ? back : 'Nothing'} />
        <StatTile
          label="Receipts today"
          value={
            <Link href={`/office/receipts?fromOn=${today}&untilOn=${today}`} className="link">
              {receipts}
            </Link>
          }
        />
        <StatTile label="Needs a person" value={ends.length} waiting={ends.length > 0} />
      </div>
      <Card title="Needs a person" flush>
        <LooseEnds ends={ends} timeZone={SELLER.timeZone} mayDesk={visitor.duties.includes('bookings')} />
      </Card>
      <Card title="The clock" flush>
        <JobsTable jobs={jobs} timeZone={SELLER.timeZone} />
      </Card>
    </>
  )
}

const PeopleOnly = () => (
  <>
    <PageHead title="Overview" lead="You look after the people who work here." />
    <Card title="People">
      <Link href="/office/people" className="link">
        See who works here and what each of them may do
      </Link>
    </Card>
  </>
)
