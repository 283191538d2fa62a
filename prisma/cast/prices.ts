const SUMMER = '0198d0c0-0000-7000-8000-000000000002'
const WELCOME = '0198d0c0-0000-7000-8000-000000000003'

/** On summer days the hardtail costs more. */
export const PRICE_SEASONS = [
  {
    id: SUMMER,
    productId: 'hardtail',
    name: 'Summer 2027',
    firstDay: new Date('2027-06-15T00:00:00Z'),
    lastDay: new Date('2027-08-15T00:00:00Z'),
    dayMinor: 450_00,
    threeDaysMinor: 1190_00,
    weekMinor: 2290_00,
  },
]

/** What differs from one weekday to another, and with the length: none of the gear that tests count on. */
export const PRICE_RULES: Record<
  string,
  { weekdayPercents: number[]; discountDays: number[]; discountPercents: number[] }
> = {
  hardtail: {
    weekdayPercents: [100, 100, 100, 100, 100, 120, 120],
    discountDays: [5],
    discountPercents: [10],
  },
}

export const COUPONS = [
  {
    id: WELCOME,
    code: 'VELKOMMEN',
    note: 'For everybody who books with us for the first time',
    percent: 10,
    currency: 'NOK',
    mostUsesEach: 1,
    createdAt: new Date('2026-11-01T08:00:00Z'),
  },
]
