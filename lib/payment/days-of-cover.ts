import { clockFor } from '@/lib/gateway/clock-for'
import type { Capabilities, Initiator } from '@/lib/gateway/gateway'
import { losesGuarantee } from './end-of-cover'

type Card = { can: Capabilities; scheme: string | null }

/**
 * How many days an authorization protects: as long as the issuer guarantees it. Where rent and deposit share one whose
 * guarantee falls with the first capture, as long as the gateway accepts a capture, because more cannot be had there.
 */
export function daysOfCover({ can, scheme }: Card, initiator: Initiator): number {
  const { guaranteedDays, capturableDays } = clockFor(can, { scheme, initiator })
  if (losesGuarantee(can)) return capturableDays ?? 0
  return Math.min(guaranteedDays ?? 0, capturableDays ?? 0)
}
