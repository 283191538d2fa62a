/** Two shops of Fjordhjul, an invented rental company. Their hours and what cancelling costs differ, and Flåm is closed on Mondays. */
export const LOCATIONS = [
  {
    id: 'bergen',
    slug: 'bergen',
    name: 'Fjordhjul Bergen',
    street: 'Sandviksboder 14',
    postcode: '5035',
    city: 'Bergen',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    phone: '+47 55 00 00 14',
    email: 'bergen@fjordhjul.example.no',
    position: 1,
    cancellation: {
      steps: [
        { hoursBefore: 48, percent: 100 },
        { hoursBefore: 24, percent: 50 },
      ],
      noShowPercent: 0,
    },
    code: 'BGO',
    hours: { weekdays: [9, 18], saturday: [9, 17], sunday: [10, 16], closedOn: [] },
  },
  {
    id: 'flam',
    slug: 'flam',
    name: 'Fjordhjul Flåm',
    street: 'Stasjonsvegen 3',
    postcode: '5743',
    city: 'Flåm',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    phone: '+47 57 00 00 03',
    email: 'flam@fjordhjul.example.no',
    position: 2,
    cancellation: {
      steps: [
        { hoursBefore: 7 * 24, percent: 100 },
        { hoursBefore: 48, percent: 50 },
        { hoursBefore: 0, percent: 25 },
      ],
      noShowPercent: 0,
    },
    code: 'FLM',
    hours: { weekdays: [8, 20], saturday: [8, 20], sunday: [9, 18], closedOn: [1] },
  },
] as const

/** Flåm still pays through the gateway of the years before: rent and deposit apart, and a deposit that has to be released. */
export const GATEWAY_CHOICES = [{ locationId: 'flam', method: 'ANY', gateway: 'd2' }]

// Further ahead than the clock of any test or journey goes: on whichever day they run, no dates of theirs fall on it.
const FAR_DAYS = 250

/** Norway's national day, the next one that is far enough ahead. */
export const NATIONAL_DAY = nationalDay(new Date(Date.now() + FAR_DAYS * 86_400_000))

function nationalDay(after: Date): string {
  const thisYear = `${after.getUTCFullYear()}-05-17`
  return after.toISOString() < thisYear ? thisYear : `${after.getUTCFullYear() + 1}-05-17`
}

/** Both shops are closed on a day. */
export const SPECIAL_DAYS = LOCATIONS.map(({ id: locationId }) => ({
  locationId,
  day: new Date(`${NATIONAL_DAY}T00:00:00Z`),
  reason: 'Norway’s national day',
}))

const SUMMER = '0198d0c0-0000-7000-8000-000000000001'

/** In summer Bergen opens an hour earlier and stays until eight. */
export const SEASONS = [
  {
    id: SUMMER,
    locationId: 'bergen',
    name: 'Summer',
    firstDay: new Date('2027-06-01T00:00:00Z'),
    lastDay: new Date('2027-08-31T00:00:00Z'),
  },
]
export const SEASON_HOURS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
  seasonId: SUMMER,
  weekday,
  opensMinute: 8 * 60,
  closesMinute: 20 * 60,
}))

/** The sea kayak is handed out with an introduction, and nobody takes touring skis for less than a day. */
export const RENTAL_RULES = [
  { productId: 'sea-kayak', noticeMinutes: 120, startMinutes: [10 * 60, 13 * 60] },
  { productId: 'touring-skis', shortestMinutes: 24 * 60, startMinutes: [] },
]

export type LocationId = (typeof LOCATIONS)[number]['id']

/** One row per open weekday, 1 = Monday. */
export const openingHours = () =>
  LOCATIONS.flatMap(({ id, hours }) =>
    [1, 2, 3, 4, 5, 6, 7]
      .filter((weekday) => !(hours.closedOn as readonly number[]).includes(weekday))
      .map((weekday) => {
        const [opens, closes] = weekday === 7 ? hours.sunday : weekday === 6 ? hours.saturday : hours.weekdays
        return { locationId: id, weekday, opensMinute: opens * 60, closesMinute: closes * 60 }
      }),
  )
