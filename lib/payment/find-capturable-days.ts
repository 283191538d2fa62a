import { prisma } from '@/lib/db'
import { mostCapturableDays } from '@/lib/gateway/capabilities-of'
import { gatewayFor } from './gateway-for'

/** For texts that are read before anybody pays: how many days after its approval a deposit can be used at a location, at the most. */
export const findCapturableDays = async (locationId: string): Promise<number> =>
  mostCapturableDays(await gatewayFor(prisma, locationId))
