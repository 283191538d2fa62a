import Link from 'next/link'
import { Card } from '@/app/_ui/card'
import type { DepositWork } from '@/lib/deposit/find-deposit-work'
import { WorkTable } from './work-table'

type Props = { work: DepositWork[]; shop: string; at: Date }

// What fits above the lists of the day without hiding them.
const MOST_SHOWN = 5

/** The most urgent deposits on top of the day; what the bank declined stands among the decisions below. */
export function WorkCard({ work, shop, at }: Props) {
  const rows = work.filter(({ kind }) => kind !== 'capture-failed')
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
