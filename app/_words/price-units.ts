import type { PriceUnit } from '@/lib/generated/prisma/client'
import type { Language } from '@/lib/language'

type UnitWords = Record<PriceUnit, { span: string; per: string; rate: string }>

/** The spans of a price list: on their own, after an amount ("100 NOK a day"), and counted in a price ("2 × day rate"). */
export const PRICE_UNITS: Record<Language, UnitWords> = {
  en: {
    HOUR: { span: '1 hour', per: 'an hour', rate: 'hourly rate' },
    DAY: { span: '1 day', per: 'a day', rate: 'day rate' },
    THREE_DAYS: { span: '3 days', per: 'for three days', rate: 'three-day rate' },
    WEEK: { span: '1 week', per: 'a week', rate: 'week rate' },
  },
  nb: {
    HOUR: { span: '1 time', per: 'per time', rate: 'timepris' },
    DAY: { span: '1 døgn', per: 'per døgn', rate: 'døgnpris' },
    THREE_DAYS: { span: '3 døgn', per: 'for tre døgn', rate: 'tredøgnspris' },
    WEEK: { span: '1 uke', per: 'per uke', rate: 'ukepris' },
  },
  sv: {
    HOUR: { span: '1 timme', per: 'per timme', rate: 'timpris' },
    DAY: { span: '1 dygn', per: 'per dygn', rate: 'dygnspris' },
    THREE_DAYS: { span: '3 dygn', per: 'för tre dygn', rate: 'tredygnspris' },
    WEEK: { span: '1 vecka', per: 'per vecka', rate: 'veckopris' },
  },
  da: {
    HOUR: { span: '1 time', per: 'per time', rate: 'timepris' },
    DAY: { span: '1 døgn', per: 'per døgn', rate: 'døgnpris' },
    THREE_DAYS: { span: '3 døgn', per: 'for tre døgn', rate: 'tredøgnspris' },
    WEEK: { span: '1 uge', per: 'per uge', rate: 'ugepris' },
  },
}
