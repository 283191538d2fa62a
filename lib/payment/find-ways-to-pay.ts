import { METHODS, type MethodKind } from '@/lib/gateway/methods'
import { findGatewayChoice } from './find-gateway-choice'

/**
 * What a renter chooses between at a location before they come to a gateway's own page: methods that another gateway
 * takes, and null for all the others. Empty where one gateway takes everything: then its page alone asks.
 */
export async function findWaysToPay(locationId: string): Promise<(MethodKind | null)[]> {
  const { chosen, usual } = await findGatewayChoice(locationId)
  const rest = chosen.ANY ?? usual
  const apart = METHODS.filter((method) => chosen[method] !== null && chosen[method] !== rest)
  return apart.length > 0 ? [null, ...apart] : []
}
