import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { formatDays } from '@/app/_words/opening'
import { DayForm } from '@/app/(office)/office/locations/day-form'
import { RemoveForm } from '@/app/(office)/office/locations/remove-form'
import { ShopHead } from '@/app/(office)/office/locations/shop-head'
import { now } from '@/lib/clock'
import { findLocationBySlug } from '@/lib/inventory/find-locations'
import { dayOf } from '@/lib/period'

export const metadata: Metadata = { title: 'Special day' }

type Props = { params: Promise<{ slug: string; day: string }> }

export default async function DayPage({ params }: Props) {
  await requireStaff('people')
  const [{ slug, day }, at] = await Promise.all([params, now()])
  const shop = await findLocationBySlug(slug)
  const special = shop?.specialDays.find((row) => row.day === day)
  if (!shop || !special) notFound()
  const { span, reason } = special
  const typed = {
    shop: slug,
    day,
    reason,
    how: span ? 'open' : 'closed',
    opens: String(span?.opensMinute ?? 9 * 60),
    closes: String(span?.closesMinute ?? 14 * 60),
  }
  return (
    <>
      <ShopHead shop={shop} title={formatDays(day)} />
      <Card title="What holds on this day">
        <DayForm typed={typed} today={dayOf(at, shop.timeZone)} />
      </Card>
      <Card title="As usual after all">
        <RemoveForm what="day" typed={typed}>
          Without it, the season or the usual week holds on this day.
        </RemoveForm>
      </Card>
    </>
  )
}
