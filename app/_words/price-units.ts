import type { PriceUnit } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

/** The spans of a price list: on their own, after an amount ("100 NOK a day"), and counted in a price ("2 × day rate"). */
export const PRICE_UNITS: Record<Language, Record<PriceUnit, { span: string; per: string; rate: string }>> = {
  en: {
    HOUR: { span: '1 hour', per: 'an hour', rate: 'hourly rate' },
    DAY: { span: '1 day', per: 'a day', rate: 'day rate' },
    THREE_DAYS: { span: '3 days', per: 'for three days', rate: 'three-day rate' },
    WEEK: { span: '1 week', per: 'a week', rate: 'week rate' },
  },
}
