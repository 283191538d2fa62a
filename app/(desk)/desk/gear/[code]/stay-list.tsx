import { BookingLink } from '@/app/_gear/doing-tag'
import { Instant } from '@/app/_ui/period'
import { BLOCK_KINDS } from '@/app/_words/block-kinds'
import { DeedForm } from '@/app/(desk)/desk/bookings/[number]/deed-form'
import type { AssetStay } from '@/lib/inventory/find-asset'
import { hasAgain } from './actions'

type Props = { stays: AssetStay[]; code: string; timeZone: string; mayEnd: boolean }

/** Who or what has it, now and later. */
export function StayList({ stays, code, timeZone, mayEnd }: Props) {
  if (stays.length === 0)
    return <p className="text-ink-soft">Nobody has booked it, and it is not taken out.</p>
  return (
    <ul className="grid gap-3">
      {stays.map(({ id, from, until, number, block }) => (
        <li key={id} className="grid gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
          <p className="font-semibold wrap-anywhere">
            {number && (
              <>
                Booking <BookingLink number={number} mayOpen />
              </>
            )}
            {block && (
              <>
                {BLOCK_KINDS.en[block.kind]}: <span className="font-normal">{block.reason}</span>
              </>
            )}
          </p>
          <p className="text-sm text-ink-soft">
            <Instant at={from} timeZone={timeZone} />
            {until ? (
              <>
                {' '}
                – <Instant at={until} timeZone={timeZone} />
              </>
            ) : block?.kind === 'RETIREMENT' ? (
              ', for good'
            ) : (
              ', until somebody ends it'
            )}
          </p>
          {block && block.kind !== 'RETIREMENT' && mayEnd && (
            <DeedForm action={hasAgain.bind(null, code, block.id)} tone="quiet" size="small">
              To be had again
            </DeedForm>
          )}
        </li>
      ))}
    </ul>
  )
}
