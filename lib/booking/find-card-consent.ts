import { prisma } from '@/lib/db'
import { capabilitiesOf } from '@/lib/gateway/capabilities-of'
import type { MethodKind } from '@/lib/gateway/methods'
import type { Location } from '@/lib/inventory/find-locations'
import type { Language } from '@/lib/language'
import { type CardConsent, cardConsentFor } from '@/lib/payment/card-consent'
import { gatewayFor } from '@/lib/payment/gateway-for'
import type { Quote } from './quote'

/**
 * What a renter may agree to about their card when they book this; null where the gateway stores no cards, and where no
 * deposit says how much could be at stake.
 */
export async function findCardConsent(
  { depositMinor, currency, untilAt }: Quote,
  { id, name, timeZone }: Location,
  method: MethodKind | null = null,
  language: Language = 'en',
): Promise<CardConsent | null> {
  if (depositMinor === 0) return null
  const gateway = await gatewayFor(prisma, id, method)
  const { storedCard } = capabilitiesOf({ gateway, methodKind: method })
  if (!storedCard) return null
  return cardConsentFor({
    depositMinor,
    currency,
    untilAt: new Date(untilAt),
    timeZone,
    locationName: name,
    authorizes: storedCard === 'authorizes',
    language,
  })
}
