import { notFound } from 'next/navigation'
import { env } from '@/lib/env'

/** For pages that rehearse: a shop that takes real money does not have them. */
export function onlyInRehearsal(): void {
  if (!env().SANDBOX) notFound()
}
