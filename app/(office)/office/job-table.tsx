import { type Column, DataTable } from '@/app/_ui/data-table'
import { Instant } from '@/app/_ui/period'
import { StateTag } from '@/app/_ui/tag'
import type { Health } from '@/lib/health'
import { addMinutes } from '@/lib/period'

type Job = Health['jobs'][number]
type Props = { jobs: Job[]; at: Date; timeZone: string }

// Every job runs once a minute; a few minutes are a restart, more is a worker that is gone.
const LATE_MINUTES = 5

const NAMES: Record<string, string> = {
  inbox: 'Events from gateways',
  perform: 'Requests to gateways',
  ask: 'Asking about lost answers',
  refunds: 'Asking about promised refunds',
  lapse: 'Lapsing unpaid holds',
  undo: 'Putting back dates that were not paid for',
  'given-up': 'Asking about visits that were given up',
  'late-money': 'Money that came too late',
  deposits: 'Ending deposits',
  release: 'Releasing deposits',
  secure: 'Asking for deposits',
  renew: 'Renewing deposits',
  claims: 'Deadlines of claims',
  'forget-cards': 'Forgetting stored cards',
  'compare-books': 'Comparing our books with the gateways’',
  ledger: 'Posting what is older than the ledger',
  'forget-renters': 'Forgetting renters nobody needs to know',
  remind: 'Reminding of pick-ups and late gear',
  letters: 'Sending letters',
  texts: 'Sending texts',
  webhooks: 'Telling programs of others',
  overdue: 'Keeping late gear occupied',
  recount: 'Recounting the stock',
  retire: 'Retiring gear',
  depart: 'Moving gear between locations',
  'forget-webhooks': 'Forgetting what programs of others were told',
  'forget-refused': 'Forgetting old refusals',
}

/** When each scheduled job last ran, and whether it left something undone. */
export function JobTable({ jobs, at, timeZone }: Props) {
  const columns: Column<Job>[] = [
    { header: 'Job', names: true, cell: ({ job }) => NAMES[job] ?? job },
    { header: 'Last ran', cell: ({ ranAt }) => <Instant at={ranAt} timeZone={timeZone} /> },
    { header: 'Done then', align: 'end', cell: ({ done }) => done },
    { header: 'State', cell: (job) => <JobTag job={job} at={at} /> },
  ]
  return (
    <DataTable
      caption="Scheduled jobs"
      columns={columns}
      rows={jobs}
      rowKey={({ job }) => job}
      dense
      empty={<p className="px-inset py-4 text-ink-soft">No job has run yet. Is the worker running?</p>}
    />
  )
}

function JobTag({ job: { ranAt, failed, problem }, at }: { job: Job; at: Date }) {
  if (addMinutes(ranAt, LATE_MINUTES) < at)
    return <StateTag tone="problem">Not running: start the worker</StateTag>
  if (failed > 0)
    return <StateTag tone="attention">{problem ?? `${failed} left undone, tried again`}</StateTag>
  return <StateTag tone="ok">In order</StateTag>
}
