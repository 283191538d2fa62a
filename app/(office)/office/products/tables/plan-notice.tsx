import { Notice } from '@/app/_ui/notice'
import type { TableState } from './table-state'

/** More names than this are a number. */
const MOST_NAMED = 15

type Props = { plan: NonNullable<TableState['plan']>; isSaved: boolean }

/** What would come of a table, or what has. */
export function PlanNotice({ plan: { made, changed, left, holding }, isSaved }: Props) {
  const isNothingNew = made.length + changed.length === 0
  const title = isSaved
    ? 'Saved'
    : isNothingNew
      ? 'Everything is as the table says already'
      : 'Nothing is saved yet: look at this first'
  return (
    <Notice tone={isSaved || isNothingNew ? 'ok' : 'attention'} title={title} announce>
      <Named what={isSaved ? 'Made' : 'Would be made'} names={made} />
      <Named what={isSaved ? 'Changed' : 'Would be changed'} names={changed} />
      {left > 0 && <p>{left === 1 ? 'One stays as it is.' : `${left} stay as they are.`}</p>}
      {holding.length > 0 && (
        <p className="wrap-anywhere">
          {holding.length === 1 ? 'One booking keeps' : `${holding.length} bookings keep`} what it held:{' '}
          {holding.slice(0, MOST_NAMED).join(', ')}
          {holding.length > MOST_NAMED && ' …'}
        </p>
      )}
    </Notice>
  )
}

function Named({ what, names }: { what: string; names: string[] }) {
  if (names.length === 0) return null
  const rest = names.length - MOST_NAMED
  return (
    <p className="wrap-anywhere">
      <strong>
        {what}: {names.length}.
      </strong>{' '}
      {names.slice(0, MOST_NAMED).join(', ')}
      {rest > 0 && ` and ${rest} more`}
    </p>
  )
}
