import { redirect } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { requireRenter } from '@/app/_session/require-renter'

/** The short way to one's own bookings. */
export default async function MyPage() {
  await requireRenter()
  redirect((await pathHere())('/my/bookings'))
}
