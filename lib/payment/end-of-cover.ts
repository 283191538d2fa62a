import type { Capabilities } from '@/lib/gateway/gateway'

type Clocks = { guaranteedUntil: Date | null; capturableUntil: Date | null }

/**
 * Until when a deposit that is authorized protects: the end of the issuer's guarantee, or of the time for a capture
 * where the guarantee falls with the first capture anyway. Null when nothing is authorized.
 */
export function endOfCover(
  { guaranteedUntil, capturableUntil }: Clocks,
  { guaranteeEndsAtFirstCapture }: Pick<Capabilities, 'guaranteeEndsAtFirstCapture'>,
): Date | null {
  if (!capturableUntil || !guaranteedUntil || guaranteeEndsAtFirstCapture) return capturableUntil
  return guaranteedUntil < capturableUntil ? guaranteedUntil : capturableUntil
}
