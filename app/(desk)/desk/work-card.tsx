import { Card } from '@/app/_ui/card'
import { Link } from '@/app/_ui/link'
import type { DepositWork } from '@/lib/deposit/find-deposit-work'
import type { WorkKind } from '@/lib/deposit/work'
import { WorkTable } from './work-table'

type Props = { work: DepositWork[]; shop: string; at: Date }

// What fits above the lists of the day without hiding them.
const MOST_SHOWN = 5

// These stand among the decisions below.
const DECIDED_BELOW: WorkKind[] = ['capture-failed', 'claim-due']

/** The most urgent deposits on top of the day. */
export function WorkCard({ work, shop, at }: Props) {
  const rows = work.filter(({ kind }) => !DECIDED_BELOW.includes(kind))
  if (rows.length === 0) return null
  return (
    <Card
      title="Deposits to look after"
      tone="waiting"
      action={
        <Link href={deskDepositsHref(shop)} className="link text-sm">
          All {work.length}
        </Link>
      }
      flush
    >
      <WorkTable caption="Deposits to look after" rows={rows.slice(0, MOST_SHOWN)} at={at} />
    </Card>
  )
}

export const deskDepositsHref = (shop: string): string => `/desk/deposits?${new URLSearchParams({ shop })}`
