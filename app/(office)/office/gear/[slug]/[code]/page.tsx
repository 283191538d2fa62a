import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DoingNow } from '@/app/_gear/doing-tag'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { PageHead } from '@/app/_ui/page-head'
import { History } from '@/app/(office)/office/_history/history'
import { now } from '@/lib/clock'
import { findAsset } from '@/lib/inventory/find-asset'
import { findLocations } from '@/lib/inventory/find-locations'
import { findProduct } from '@/lib/inventory/find-product'
import { findHistory } from '@/lib/logbook/find-history'
import { dayOf, formatTime } from '@/lib/period'
import { BlockForm } from './block-form'
import { StayTable } from './stay-table'

export const metadata: Metadata = { title: 'Unit' }

type Props = { params: Promise<{ slug: string; code: string }> }

export default async function UnitPage({ params }: Props) {
  const { duties } = await requireStaff('gear')
  const { slug, code: asked } = await params
  const [product, at] = [await findProduct(slug), await now()]
  const unit = product && (await findAsset({ productId: product.id, code: decodeURIComponent(asked) }, at))
  if (!unit) notFound()
  const { id: assetId, code, variant, location, timeZone, doing, labelled } = unit
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  const places = (await findLocations())
    .filter(({ id }) => id !== unit.locationId)
    .map(({ id, name }) => ({ value: id, label: name }))
  const form = { assetId, timeZone, today: dayOf(at, timeZone), time: formatTime(at, timeZone) }
  return (
    <>
      <PageHead
        title={code}
        lead={`${product.name}, ${variant}, ${location}${labelled ? '' : ', in bulk without a label'}`}
        trail={[
          { label: 'Gear', href: '/office/gear' },
          { label: product.name, href: `/office/gear/${slug}` },
          { label: code },
        ]}
      />
      <DoingNow doing={doing} timeZone={timeZone} mayOpen={mayOpen} />
      <Card title="Now and later" flush>
        <StayTable stays={unit.stays} {...{ timeZone, mayOpen }} page={`${slug}/${asked}`} />
      </Card>
      {doing.kind !== 'retired' && (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <Card title="Take it out for a while">
            <BlockForm {...form} way="while" />
          </Card>
          {places.length > 0 && (
            <Card title="Move it to another location">
              <p className="text-ink-soft">
                It leaves the stock of {location} and can be booked at the other location from its arrival on.
              </p>
              <BlockForm {...form} way="move" places={places} />
            </Card>
          )}
          <Card title="Retire it">
            <p className="text-ink-soft">
              From that day on nobody can book it, and it is counted no longer. What it did stays on record.
            </p>
            <BlockForm {...form} way="good" />
          </Card>
        </div>
      )}
      <Card title="History">
        <History
          entries={await findHistory(`product:${product.id}`, code)}
          timeZone={timeZone}
          empty="Nothing has been changed here yet."
        />
      </Card>
    </>
  )
}
