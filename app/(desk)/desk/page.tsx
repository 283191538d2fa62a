import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { PageHead } from '@/app/_ui/page-head'
import { lookUp } from '@/lib/booking/look-up'
import { now } from '@/lib/clock'
import { findDepositWork } from '@/lib/deposit/find-deposit-work'
import { findLocations } from '@/lib/inventory/find-locations'
import { dayOf, formatDay, formatTime, instantOf, weekdayOf } from '@/lib/period'
import { Live } from './_live/live'
import { DayBar } from './day-bar'
import { DayLists } from './day-lists'
import { FoundList } from './found-list'

export const metadata: Metadata = { title: 'Today' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const asked = z.object({
  shop: z.string().max(100).optional().catch(undefined),
  day: z.iso.date().optional().catch(undefined),
  inOrder: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional()
    .catch(undefined),
  q: z.string().trim().max(300).optional().catch(undefined),
})

export default async function DeskPage({ searchParams }: Props) {
  const { duties } = await requireStaff('bookings', 'deposits')
  const { shop: slug, day: askedDay, inOrder, q = '' } = asked.parse(await searchParams)
  const [at, shops] = await Promise.all([now(), findLocations()])
  const shop = shops.find((one) => one.slug === slug) ?? shops[0]
  if (!shop) throw new Error('There is no shop to work at.')
  const today = dayOf(at, shop.timeZone)
  const day = askedDay ?? today
  const work = q ? [] : await findDepositWork({ locationId: shop.id }, at)
  return (
    <>
      <PageHead
        title={q ? `Looking for “${q}”` : titleOf(day, today, shop.timeZone)}
        lead={q ? undefined : shop.name}
      />
      {q ? (
        <FoundList found={await find(q, at)} q={q} at={at} back={`/desk?shop=${shop.slug}`} />
      ) : (
        <>
          <DayBar
            shop={shop.slug}
            {...{ day, today, shops }}
            work={work.length}
            mayBook={duties.includes('bookings')}
          />
          <Live drawn={formatTime(at, shop.timeZone)} />
          <DayLists
            shop={shop}
            day={day}
            today={today}
            at={at}
            work={work}
            mayAct={duties.includes('bookings')}
            inOrder={inOrder}
          />
        </>
      )}
    </>
  )
}

/** What means one booking or one piece of gear leads straight there. */
async function find(q: string, at: Date) {
  const found = await lookUp(q, at)
  if (found.kind === 'booking') redirect(`/desk/bookings/${found.number}`)
  if (found.kind === 'gear') redirect(`/desk/gear/${encodeURIComponent(found.code)}`)
  return found
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function titleOf(day: string, today: string, timeZone: string): string {
  const noon = instantOf(day, '12:00', timeZone)!
  const name = `${WEEKDAYS[weekdayOf(noon, timeZone)]} ${formatDay(noon, timeZone)}`
  return day === today ? `Today, ${name}` : name
}
