import type { Forgotten } from '@/lib/gateway/gateway'
import type { Said } from './said'

/** What came of deleting a ticket. That its state does not allow it says that it is deleted: a ticket has no other. */
export function forgottenBy(said: Said): Forgotten {
  switch (said.verdict) {
    case 'accepted':
    case 'done-before':
      return { kind: 'forgotten' }
    case 'unknown':
      return { kind: 'unknown', cause: said.cause }
    default:
      return { kind: 'refused', reason: said.reason }
  }
}
