import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { runsOf } from '@/app/_words/opening'
import { History } from '@/app/(office)/office/_history/history'
import { NowTag } from '@/app/(office)/office/locations/location-card'
import { now } from '@/lib/clock'
import { findLocationBySlug, type Location } from '@/lib/inventory/find-locations'
import { findHistory } from '@/lib/logbook/find-history'
import { dayOf } from '@/lib/period'
import { Calendar } from './calendar'
import { DayList } from './day-list'
import { Payments } from './payments'
import { SeasonList } from './season-list'

export const metadata: Metadata = { title: 'Opening hours' }

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function LocationPage({ params, searchParams }: Props) {
  await requireStaff('people')
  const [{ slug }, { saved }, at] = await Promise.all([params, searchParams, now()])
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  const path = `/office/locations/${slug}`
  const today = dayOf(at, shop.timeZone)
  return (
    <>
      <PageHead
        title={shop.name}
        tag={<NowTag location={shop} at={at} />}
        trail={[{ label: 'Opening hours', href: '/office/locations' }, { label: shop.name }]}
      />
      {saved && (
        <Notice tone="ok" title="Saved" announce>
          {saved === 'gateway'
            ? 'It counts from now on. Payments that exist stay where they were made.'
            : 'It counts from now on: the shop’s pages show it, and nobody can book against it.'}
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="grid grid-cols-1 gap-6">
          <Card title="The weeks ahead">
            <Calendar shop={shop} today={today} />
          </Card>
          <DayList shop={shop} path={path} today={today} />
        </div>
        <div className="grid grid-cols-1 gap-6">
          <UsualWeek shop={shop} path={path} />
          <SeasonList shop={shop} path={path} today={today} />
          <Payments shop={shop} path={path} />
        </div>
      </div>
      <Card title="Who changed what">
        <History
          entries={await findHistory(`location:${shop.id}`)}
          timeZone={shop.timeZone}
          empty="Nobody has changed anything here yet."
        />
      </Card>
    </>
  )
}

const UsualWeek = ({ shop, path }: { shop: Location; path: string }) => (
  <Card
    id="week"
    title="Usual week"
    action={
      <ButtonLink href={`${path}/week`} tone="quiet" size="small">
        Change<span className="sr-only"> the usual week</span>
      </ButtonLink>
    }
  >
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {runsOf(shop.openingHours).map(({ days, hours }) => (
        <div key={days} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-ink-soft">{days}</dt>
          <dd className="font-medium tabular-nums">{hours}</dd>
        </div>
      ))}
    </dl>
  </Card>
)
