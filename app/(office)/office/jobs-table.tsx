import { DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Instant } from '@/app/_ui/period'
import type { JobRun } from '@/lib/generated/prisma/client'

const WORDS: Record<string, string> = {
  inbox: 'Events that gateways rang with',
  perform: 'Requests recorded and not yet sent',
  ask: 'Payments we lost sight of',
  lapse: 'Holds nobody paid for',
  'late-money': 'Money that came after its dates',
  deposits: 'Deposits whose time is over',
  letters: 'Letters in the tray',
}

export const JobsTable = ({ jobs, timeZone }: { jobs: JobRun[]; timeZone: string }) => (
  <DataTable
    caption="Scheduled work"
    dense
    rows={jobs}
    rowKey={({ job }) => job}
    rowWaiting={({ failed }) => failed > 0}
    empty={
      <EmptyState title="The clock has not run yet">It runs every minute while the worker is up.</EmptyState>
    }
    columns={[
      { header: 'Job', names: true, cell: ({ job }) => WORDS[job] ?? job },
      { header: 'Last run', cell: ({ ranAt }) => <Instant at={ranAt} timeZone={timeZone} /> },
      { header: 'Done', align: 'end', cell: ({ done }) => done },
      { header: 'Failed', align: 'end', cell: ({ failed }) => failed },
    ]}
  />
)
