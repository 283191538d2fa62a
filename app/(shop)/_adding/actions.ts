'use server'

import { refresh } from 'next/cache'
import { endAdding } from '@/app/_session/adding'
import { requireSameOrigin } from '@/app/_session/same-origin'

/** What is booked from now on in this browser stands by itself. */
export async function stopAdding(): Promise<void> {
  await requireSameOrigin()
  await endAdding()
  refresh()
}
