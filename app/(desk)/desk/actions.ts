'use server'

import { redirect } from 'next/navigation'
import { requireStaff } from '@/app/_session/require-staff'
import { now } from '@/lib/clock'
import { inspectAsset } from '@/lib/inventory/inspect-asset'

export async function sayInOrder(shop: string, code: string): Promise<void> {
  const { actor } = await requireStaff('bookings')
  await inspectAsset(code, actor, await now())
  redirect(`/desk?${new URLSearchParams({ shop, inOrder: code })}`)
}
