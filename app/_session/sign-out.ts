'use server'

import { redirect } from 'next/navigation'
import { pathHere } from '@/app/_paths/path-here'
import { askNextAuth } from './ask-next-auth'
import { requireSameOrigin } from './same-origin'

/** Ends this browser's session and leads back to the front page. */
export async function signOut(): Promise<never> {
  await requireSameOrigin()
  await askNextAuth({ method: 'POST', steps: ['signout'] })
  redirect((await pathHere())('/'))
}
