import { redirect } from 'next/navigation'
import { requireRenter } from '@/app/_session/require-renter'

/** The short way to one's own bookings. */
export default async function MyPage() {
  await requireRenter()
  redirect('/my/bookings')
}
