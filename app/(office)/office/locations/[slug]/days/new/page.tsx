import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { DayForm } from '@/app/(office)/office/locations/day-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { now } from '@/lib/clock'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import { dayOf } from '@/lib/period'

export const metadata: Metadata = { title: 'Add a special day' }

type Props = { params: Promise<{ slug: string }> }

/** Half past nine to two: shorter than usual, which is what special days with hours mostly are. */
const SHORT_DAY = { opens: String(9 * 60), closes: String(14 * 60) }

export default async function NewDayPage({ params }: Props) {
  await requireStaff('people')
  const [{ slug }, at] = await Promise.all([params, now()])
  const shop = await findLocationBySlug(slug)
  if (!shop) notFound()
  return (
    <>
      <ShopHead
        shop={shop}
        title="Add a special day"
        about=". It comes before the usual week and before any season."
      />
      <Card>
        <DayForm
          typed={{ shop: slug, isNew: 'yes', how: 'closed', ...SHORT_DAY }}
          today={dayOf(at, shop.timeZone)}
        />
      </Card>
    </>
  )
}
