import type { ReactNode } from 'react'
import { privatePath } from '@/app/_paths/path-here'
import { Link } from '@/app/_ui/link'
import { bookingKey, type Linked } from '@/lib/private-link'

type Props = { booking: Linked & { number: string }; to?: '' | '/dates' | '/cancel'; children?: ReactNode }

/** From one booking of a renter to another one of the same renter: the caller has made sure of that. */
export async function OwnLink({ booking, to = '', children }: Props) {
  return (
    <Link
      href={`${await privatePath(booking.number, bookingKey(booking))}${to}`}
      className={children ? 'link' : 'link whitespace-nowrap'}
    >
      {children ?? booking.number}
    </Link>
  )
}
