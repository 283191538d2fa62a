import { prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { MethodKind } from '@/lib/gateway/methods'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { gatewayFor } from '@/lib/payment/gateway-for'
import { planDeposit } from '@/lib/payment/plan-deposit'
import type { Quote } from './quote'

/**
 * How the deposit of a quote is to be kept good; null where none is asked for. `method` is what the renter has chosen to pay
 * with, null before the gateway's page asks.
 * What the renter is shown and what is booked come from here, and the terms tell them apart.
 */
export async function planFor(
  { locationId, depositMinor, fromAt, untilAt }: Quote,
  at: Date,
  method: MethodKind | null = null,
): Promise<DepositPlan | null> {
  if (depositMinor === 0) return null
  const gateway = await gatewayFor(prisma, locationId, method)
  const can = capabilitiesOf({ gateway, methodKind: method })
  const span = { from: new Date(fromAt), until: new Date(untilAt) }
  return planDeposit({ can, scheme: null, ...span, at, hasStoredCard: false })
}
