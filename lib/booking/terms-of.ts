import { damageListUrl } from '@/lib/inventory/damage-list'
import { type DamageListFor, findDamageList } from '@/lib/inventory/find-damage-list'
import type { Location } from '@/lib/inventory/find-locations'
import type { Language } from '@/lib/language'
import type { DepositPlan } from '@/lib/payment/deposit-plan'
import { findCapturableDays } from '@/lib/payment/find-capturable-days'
import { policyOfShop } from './cancellation-policy'
import { latePolicyOfShop } from './late-policy'
import type { Quote } from './quote'
import { type DamageFacts, type Terms, termsFor } from './terms'

/** The rental terms for a quote and the plan for its deposit, as `book` expects them to have been read. */
export async function termsOf(
  { depositMinor, currency, locationId, lines }: Quote,
  { name, phone, email, cancellation, latePolicy }: Location,
  plan: DepositPlan | null,
  at: Date,
  language: Language = 'en',
): Promise<Terms> {
  const variantIds = lines.map(({ variantId }) => variantId)
  const [mostDays, list] = await Promise.all([findCapturableDays(locationId), findDamageList(variantIds, at)])
  const approval = {
    kind: plan?.kind ?? 'WITH_RENT',
    isRenewed: plan !== null && plan.renewAt.length > 0,
    mostDays,
  } as const
  const place = { locationName: name, locationPhone: phone, locationEmail: email }
  const policies = { cancellation: policyOfShop(cancellation), late: latePolicyOfShop(latePolicy) }
  const damage = list && damageFactsOf(list, language)
  return termsFor({ depositMinor, currency, approval, ...place, ...policies, damage }, language)
}

/** The list as terms in a language name it. */
export const damageFactsOf = ({ hash, own }: DamageListFor, language: Language): DamageFacts => ({
  hash,
  url: damageListUrl(hash, language),
  prices: own,
})
