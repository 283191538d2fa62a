import type { Language } from '@/lib/language'
import type { WhyNot } from '@/lib/payment/plan-refund'

/** Why money cannot go back the way it came. */
export const WHY_NOT: Record<Language, Record<WhyNot, string>> = {
  en: {
    'too-old': 'taken too long ago for its gateway to give it back',
    'method-cannot': 'its way of paying gives nothing back',
  },
}
