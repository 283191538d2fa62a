import type { Metadata } from 'next'
import { z } from 'zod'
import { requireStaff } from '@/app/_session/require-staff'
import { ButtonLink } from '@/app/_ui/button'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { PageHead } from '@/app/_ui/page-head'
import { FilterLinks } from '@/app/_ui/paths'
import { DEPOSIT_WORK } from '@/app/_words/deposit-work'
import { Live } from '@/app/(desk)/desk/_live/live'
import { WorkTable } from '@/app/(desk)/desk/work-table'
import { now } from '@/lib/clock'
import { findDepositWork } from '@/lib/deposit/find-deposit-work'
import { WORK_KINDS } from '@/lib/deposit/work'
import { findLocations } from '@/lib/inventory/find-locations'
import { formatTime } from '@/lib/period'

export const metadata: Metadata = { title: 'Deposits to look after' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const asked = z.object({
  shop: z.string().max(100).optional().catch(undefined),
  kind: z.enum(WORK_KINDS).optional().catch(undefined),
})

/** Every deposit that waits for somebody, in every shop unless one is chosen; each view is an address of its own. */
export default async function DepositsPage({ searchParams }: Props) {
  await requireStaff('bookings', 'deposits')
  const { shop: slug, kind } = asked.parse(await searchParams)
  const [at, shops] = await Promise.all([now(), findLocations()])
  const shop = shops.find((one) => one.slug === slug)
  const work = await findDepositWork({ locationId: shop?.id }, at)
  const shown = work.filter((row) => !kind || row.kind === kind)
  const href = (to: { shop?: string; kind?: string }) => {
    const query = new URLSearchParams(
      Object.entries(to).filter((entry): entry is [string, string] => !!entry[1]),
    )
    return query.size > 0 ? `/desk/deposits?${query}` : '/desk/deposits'
  }
  return (
    <>
      <PageHead
        title="Deposits to look after"
        lead={shop?.name ?? 'All shops'}
        trail={[{ label: 'Desk', href: '/desk' }, { label: 'Deposits' }]}
      />
      <div className="grid gap-2">
        <FilterLinks
          label="Shop"
          links={[
            { label: 'All shops', href: href({ kind }), current: !shop },
            ...shops.map(({ slug: one, name }) => ({
              label: name,
              href: href({ shop: one, kind }),
              current: one === shop?.slug,
            })),
          ]}
        />
        <FilterLinks
          label="What"
          links={[
            { label: 'Everything', href: href({ shop: shop?.slug }), current: !kind, count: work.length },
            ...WORK_KINDS.map((one) => ({
              label: DEPOSIT_WORK.en[one].name,
              href: href({ shop: shop?.slug, kind: one }),
              current: one === kind,
              count: work.filter((row) => row.kind === one).length,
            })),
          ]}
        />
      </div>
      <Live drawn={formatTime(at, (shop ?? shops[0])?.timeZone ?? 'UTC')} />
      <Card flush>
        <WorkTable
          caption="Deposits to look after"
          rows={shown}
          at={at}
          showShop={!shop}
          empty={<Nothing />}
        />
      </Card>
    </>
  )
}

const Nothing = () => (
  <EmptyState
    title="Every deposit is all right"
    action={
      <ButtonLink href="/desk" tone="quiet">
        Back to today
      </ButtonLink>
    }
  >
    <p>
      What ends soon, was declined, is to be released, is missing before a hand-out, or is owed for damage and
      not paid stands here.
    </p>
  </EmptyState>
)
