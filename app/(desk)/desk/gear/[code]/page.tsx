import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DoingNow } from '@/app/_gear/doing-tag'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { Live } from '@/app/(desk)/desk/_live/live'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import { now } from '@/lib/clock'
import { findAssetByCode } from '@/lib/inventory/find-asset-by-code'
import type { Doing } from '@/lib/inventory/find-doings'
import { formatTime } from '@/lib/period'
import { nowInOrder } from './actions'
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
  const mayAct = duties.includes('bookings')
  const mayTakeOut = mayAct && !['retired', 'blocked'].includes(doing.kind)
  return (
    <>
      <PageHead
        title={code}
        lead={`${product}, ${variant}, ${location}${labelled ? '' : ', in bulk without a label'}`}
        trail={[{ label: 'Desk', href: '/desk' }, { label: code }]}
      />
      <Live drawn={formatTime(at, timeZone)} />
      <Done done={(await searchParams).done} doing={doing} />
      <DoingNow doing={doing} timeZone={timeZone} mayOpen />
      <div className="grid grid-cols-1 items-start gap-6 md:grid-cols-2">
        {doing.kind === 'to-look-at' && mayAct && (
          <Card title="Look at it" tone="waiting">
            <p>
              It came back damaged or was put aside, and does not leave before somebody has looked at it. Not
              in order? Take it out, and the workshop gets your note.
            </p>
            <DeedForm action={nowInOrder.bind(null, code)} pendingLabel="One moment …">
              It is in order
            </DeedForm>
          </Card>
        )}
        <Card title="Now and next">
          <StayList stays={stays} code={code} timeZone={timeZone} mayEnd={mayAct} />
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

type DoneProps = { done: string | string[] | undefined; doing: Doing }

/** What was just done with it, as long as it is still so. */
function Done({ done, doing }: DoneProps) {
  const isOut = doing.kind === 'blocked'
  if (done === 'out' && isOut) {
    return (
      <Notice tone="ok" title="Taken out" announce>
        Nobody gets it until somebody says that it is to be had again.
      </Notice>
    )
  }
  if (done === 'again' && !isOut) {
    return (
      <Notice tone="ok" title="To be had again" announce>
        It can be booked and handed out from now on.
      </Notice>
    )
  }
  if (done === 'in-order' && doing.kind !== 'to-look-at') {
    return (
      <Notice tone="ok" title="In order" announce>
        It may leave again from now on.
      </Notice>
    )
  }
  return null
}
