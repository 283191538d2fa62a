import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DoingNow } from '@/app/_gear/doing-tag'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Live } from '@/app/(desk)/desk/_live/live'
import { now } from '@/lib/clock'
import { findAssetByCode } from '@/lib/inventory/find-asset-by-code'
import { formatTime } from '@/lib/period'
import { StayList } from './stay-list'
import { TakeOutForm } from './take-out-form'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { title: decodeURIComponent((await params).code) }
}

/** One piece of gear in somebody's hands: what it is, who has it, what is next, and the way into the workshop. */
export default async function DeskGearPage({ params, searchParams }: Props) {
  const { duties } = await requireStaff('bookings', 'deposits')
  const at = await now()
  const unit = (await findAssetByCode(decodeURIComponent((await params).code), at)) ?? notFound()
  const { code, product, variant, location, timeZone, doing, labelled, stays } = unit
  const mayTakeOut = duties.includes('bookings') && !['retired', 'blocked'].includes(doing.kind)
  return (
    <>
      <PageHead
        title={code}
        lead={`${product}, ${variant}, ${location}${labelled ? '' : ', in bulk without a label'}`}
        trail={[{ label: 'Desk', href: '/desk' }, { label: code }]}
      />
      <Live drawn={formatTime(at, timeZone)} />
      {(await searchParams).done === 'out' && doing.kind === 'blocked' && (
        <Notice tone="ok" title="Taken out" announce>
          Nobody gets it until somebody says that it is to be had again.
        </Notice>
      )}
      <DoingNow doing={doing} timeZone={timeZone} mayOpen />
      <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
        <Card title="Now and next">
          <StayList stays={stays} code={code} timeZone={timeZone} mayEnd={duties.includes('bookings')} />
        </Card>
        {mayTakeOut && (
          <Card title="Take it out">
            <p className="text-ink-soft">
              From now on nobody gets it. Whoever has booked it is named first, and gets another of the same
              size where there is one.
            </p>
            <TakeOutForm code={code} timeZone={timeZone} />
          </Card>
        )}
      </div>
    </>
  )
}
