import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { checkHealth } from '@/lib/health'
import { findLocations } from '@/lib/inventory/find-locations'
import { dayOf, formatDay } from '@/lib/period'
import { countDifferences } from '@/lib/settlement/count-differences'
import { findTroubles } from '@/lib/settlement/find-troubles'
import { BooksDiffer } from './books-differ'
import { JobTable } from './job-table'
import { TodaysMoney } from './todays-money'
import { TroubleTable } from './trouble-table'

export const metadata: Metadata = { title: 'Overview' }

export default async function OfficePage() {
  const { duties } = await requireStaff('receipts', 'gear', 'people')
  const [at, [shop]] = await Promise.all([now(), findLocations()])
  const timeZone = shop?.timeZone ?? 'UTC'
  const [troubles, health, differences] = await Promise.all([
    findTroubles(at),
    checkHealth(),
    countDifferences(),
  ])
  return (
    <>
      <PageHead title="Overview" lead={formatDay(at, timeZone)} />
      {duties.includes('receipts') && <TodaysMoney today={dayOf(at, timeZone)} />}
      {differences > 0 && duties.includes('receipts') && <BooksDiffer count={differences} />}
      <Card title="Needs a person" tone={troubles.length > 0 ? 'waiting' : 'plain'} flush>
        <TroubleTable
          troubles={troubles}
          timeZone={timeZone}
          mayOpen={duties.includes('bookings') || duties.includes('deposits')}
        />
      </Card>
      <Card title="What runs by itself" flush>
        <JobTable jobs={health.jobs} at={at} timeZone={timeZone} />
      </Card>
    </>
  )
}
