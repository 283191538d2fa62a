import { Notice } from '@/app/_ui/notice'
import { Period } from '@/app/_ui/period'
import type { Foreseen } from '@/lib/inventory/foresee-block'
import { BookingLink } from './doing-tag'

type Props = { foreseen: Foreseen; timeZone: string; mayOpen?: boolean }

/** Who would be affected, before anything is done; with the way to their bookings for those who may go there. */
export function Affected({ foreseen, timeZone, mayOpen = false }: Props) {
  const { moved, inTheWay } = foreseen
  if (inTheWay.length > 0) {
    return (
      <Notice tone="problem" title="There is no other unit for those who have booked this one" announce>
        <p>Nothing was changed. Find these bookings other gear first, or choose another time.</p>
        <ul className="grid gap-1">
          {inTheWay.map(({ number, from, until }) => (
            <li key={number}>
              <BookingLink number={number} mayOpen={mayOpen} />{' '}
              <Period from={from} until={until} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
  return (
    <Notice
      tone="attention"
      title={
        moved.length === 1
          ? 'One booking would move to another unit'
          : `${moved.length} bookings would move to other units`
      }
      announce
    >
      <p>
        Nothing was changed yet. The renters keep their size and dates. Press the button again to go ahead.
      </p>
      <ul className="grid gap-1">
        {moved.map(({ number, from, until, fromCode, toCode }) => (
          <li key={`${number} ${fromCode}`} className="wrap-anywhere">
            <BookingLink number={number} mayOpen={mayOpen} />{' '}
            <Period from={from} until={until} timeZone={timeZone} />: from {fromCode} to {toCode}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
