import type { Metadata } from 'next'
import { requireStaff } from '@/app/_session/require-staff'
import { Card } from '@/app/_ui/card'
import { EmptyState } from '@/app/_ui/empty-state'
import { Notice } from '@/app/_ui/notice'
import { PageHead } from '@/app/_ui/page-head'
import { SubmitButton } from '@/app/_ui/submit-button'
import type { Asked } from '@/app/(office)/office/ledger/read-filter'
import { Sections } from '@/app/(office)/office/ledger/sections'
import { now } from '@/lib/clock'
import { findDifferences } from '@/lib/settlement/find-differences'
import { compareNow } from './actions'
import { DifferenceTable } from './difference-table'
import { OverTable } from './over-table'

export const metadata: Metadata = { title: 'Differences' }

const DONE: Record<string, string> = {
  explained: 'Taken off the list. Your words are in the logbook of its booking.',
  asked: 'The gateways are being asked again. Load this page in a moment to see what is left.',
}

export default async function DifferencesPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const { duties } = await requireStaff('receipts')
  const [{ done }, { open, openCount, over, compared }] = await Promise.all([
    searchParams,
    findDifferences(await now()),
  ])
  const mayOpen = duties.includes('bookings') || duties.includes('deposits')
  const said = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <PageHead
        title="Differences"
        lead={`Once a day every payment that may still move is compared with its gateway: ${counted(compared)} at present. What the gateways know better is written down by itself; the rest is in here.`}
        actions={
          openCount > 0 && (
            <form action={compareNow}>
              <SubmitButton tone="quiet" pendingLabel="Asking …">
                Compare these again now
              </SubmitButton>
            </form>
          )
        }
      />
      <Sections here="/office/ledger/differences" open={openCount} />
      {said && (
        <Notice tone="ok" announce>
          {said}
        </Notice>
      )}
      {open.length === 0 ? (
        <Card>
          <EmptyState title="Both books say the same">
            <p>Nothing to do. If a gateway ever says something else, it stands here the next morning.</p>
          </EmptyState>
        </Card>
      ) : (
        <Card title={titleOf(open.length, openCount)} tone="waiting" flush>
          <DifferenceTable rows={open} mayOpen={mayOpen} />
        </Card>
      )}
      {over.length > 0 && (
        <Card title="Over, in the last 30 days" flush>
          <OverTable rows={over} mayOpen={mayOpen} />
        </Card>
      )}
    </>
  )
}

const counted = (payments: number): string => (payments === 1 ? 'one payment' : `${payments} payments`)

const titleOf = (shown: number, all: number): string => {
  if (all === 1) return 'One difference'
  return shown < all ? `The oldest ${shown} of ${all} differences` : `${all} differences`
}
