import { type Column, DataTable } from '@/app/_ui/data-table'
import { EmptyState } from '@/app/_ui/empty-state'
import { Day, Instant } from '@/app/_ui/period'
import { SubmitButton } from '@/app/_ui/submit-button'
import { StateTag } from '@/app/_ui/tag'
import type { findKeys } from '@/lib/partner/find-keys'
import { revokeApiKey } from './actions'

type Row = Awaited<ReturnType<typeof findKeys>>[number]

const columnsIn = (timeZone: string): Column<Row>[] => [
  {
    header: 'Whose',
    names: true,
    cell: ({ name, hint }) => (
      <>
        <span className="wrap-anywhere">{name}</span>
        <code className="block text-sm font-normal text-ink-soft">{hint}</code>
      </>
    ),
  },
  { header: 'Allows', cell: ({ scopes }) => scopes.join(', ') },
  { header: 'Where', cell: ({ location }) => location?.name ?? 'All locations' },
  {
    header: 'Made',
    cell: ({ createdAt, madeBy }) => (
      <>
        <Day at={createdAt} timeZone={timeZone} />
        <span className="block text-sm text-ink-soft">{madeBy}</span>
      </>
    ),
  },
  {
    header: 'Last used',
    cell: ({ use }) => (use ? <Instant at={use.lastAt} timeZone={timeZone} /> : 'Not known'),
  },
  {
    header: 'Until',
    cell: ({ id, name, revokedAt, revokedBy }) =>
      revokedAt ? (
        <>
          <StateTag tone="past">Revoked</StateTag> <Day at={revokedAt} timeZone={timeZone} />
          <span className="block text-sm text-ink-soft">{revokedBy}</span>
        </>
      ) : (
        <form action={revokeApiKey}>
          <input type="hidden" name="id" value={id} />
          <SubmitButton tone="quiet" size="small" pendingLabel="Revoking …">
            Revoke <span className="sr-only">{name}</span>
          </SubmitButton>
        </form>
      ),
  },
]

/** Every key there has been, those that count first. */
export const KeyTable = ({ keys, timeZone }: { keys: Row[]; timeZone: string }) => (
  <DataTable
    caption="Keys for the API"
    columns={columnsIn(timeZone)}
    rows={keys}
    rowKey={({ id }) => id}
    empty={
      <EmptyState title="No keys yet">
        <p>With a key, your own site or a partner’s can search, quote and book.</p>
      </EmptyState>
    }
  />
)
