import type { Location } from '@/lib/inventory/find-locations'
import type { Language } from '@/lib/language'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'
import { policyOfShop } from './cancellation-policy'
import { latePolicyOfShop } from './late-policy'
import type { Quote } from './quote'
import { type Terms, termsFor } from './terms'

/** The rental terms for a quote and the plan for its deposit, as `book` expects them to have been read. */
export async function termsOf(
  { depositMinor, currency, locationId }: Quote,
  { name, phone, email, cancellation, latePolicy }: Location,
  plan: DepositPlan | null,
  language: Language = 'en',
): Promise<Terms> {
  const mostDays = await findCapturableDays(locationId)
  const approval = {
    kind: plan?.kind ?? 'WITH_RENT',
    isRenewed: plan !== null && plan.renewAt.length > 0,
    mostDays,
  } as const
  const place = { locationName: name, locationPhone: phone, locationEmail: email }
  const policies = { cancellation: policyOfShop(cancellation), late: latePolicyOfShop(latePolicy) }
  return termsFor({ depositMinor, currency, approval, ...place, ...policies }, language)
}
