import type { Metadata } from 'next'
import { companyHere } from '@/app/_company/here'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { now } from '@/lib/clock'
import { isKnown } from '@/lib/company/company'
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
  const [troubles, health, differences, company] = await Promise.all([
    findTroubles(at),
    checkHealth(),
    countDifferences(),
    companyHere(),
  ])
  return (
    <>
      <PageHead title="Overview" lead={formatDay(at, timeZone)} />
      {!isKnown(company) && <Unknown mayChange={duties.includes('people')} />}
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

const Unknown = ({ mayChange }: { mayChange: boolean }) => (
  <Notice
    tone="attention"
    title="Nobody has said yet whose shop this is"
    action={mayChange && <ButtonLink href="/office/company">Say whose shop this is</ButtonLink>}
  >
    Until then nothing can be published: a receipt has to name the company.
  </Notice>
)
