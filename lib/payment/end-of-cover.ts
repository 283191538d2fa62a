import type { Capabilities } from '@/lib/gateway/gateway'

type Clocks = { guaranteedUntil: Date | null; capturableUntil: Date | null }

type Nature = Pick<Capabilities, 'combinedAuthorization' | 'guaranteeEndsAtFirstCapture'>

/** The rent is captured at once, and with it falls the guarantee of a deposit in the same authorization. */
export const losesGuarantee = ({ combinedAuthorization, guaranteeEndsAtFirstCapture }: Nature): boolean =>
  combinedAuthorization && guaranteeEndsAtFirstCapture

/**
 * Until when a deposit that is authorized protects: the end of the issuer's guarantee, or of the time for a capture
 * where the guarantee falls with the rent anyway. Null when nothing is authorized.
 */
export function endOfCover({ guaranteedUntil, capturableUntil }: Clocks, can: Nature): Date | null {
  if (!capturableUntil || !guaranteedUntil || losesGuarantee(can)) return capturableUntil
  return guaranteedUntil < capturableUntil ? guaranteedUntil : capturableUntil
}
