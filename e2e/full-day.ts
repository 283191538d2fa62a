import type { APIRequestContext, Page } from '@playwright/test'
import { cast } from '@/prisma/cast'
import { dayIn } from './fixtures'
import { type Booked, bookQuickly } from './quick-booking'
import { pressQuickly } from './quick-desk'
import type { Renter } from './renter'
import type { Sandbox } from './sandbox'

/** Whoever rents on the day: each with a name of their own, so that the desk can be searched for it. */
const PEOPLE = {
  pair: 'Astrid Brekke',
  late: 'Bjarne Dahl',
  overdue: 'Cecilie Eide',
  swaps: 'Didrik Foss',
  waits: 'Eline Grov',
  absent: 'Finn Haugland',
  trusted: 'Guro Indrebø',
  walksIn: 'Håkon Jensen',
} as const

type Who = keyof typeof PEOPLE

export type FullDay = {
  today: string
  booked: Record<Exclude<Who, 'walksIn'>, Booked>
  people: Record<Who, Renter>
}

type Around = { sandbox: Sandbox; request: APIRequestContext; renter: Renter; clerk: Page }

// So far ahead that a deposit is approved apart from the rent, shortly before the hand-out.
const DAYS_AHEAD = 40

// Gear that no other journey takes: whatever they leave out, it is there.
export const SEA_KAYAK = { is: 'Sea kayak, Low volume', instead: 'Sea kayak, High volume' }

/** Seven bookings that meet on one day, which is today when this is over: three are to come back at ten, four to go out. */
export async function openTheDay({ sandbox, request, renter, clerk }: Around): Promise<FullDay> {
  const today = dayIn(await sandbox.now(), DAYS_AHEAD)
  const [before, after] = [-1, 1].map((days) => dayIn(new Date(`${today}T12:00:00Z`), days)) as [
    string,
    string,
  ]
  const people = Object.fromEntries(
    Object.entries(PEOPLE).map(([who, name]) => [
      who,
      { ...renter, name, email: `${who.toLowerCase()}.${renter.email}` },
    ]),
  ) as FullDay['people']
  const out = { from: before, until: today }
  const leaves = { from: today, until: after }
  const book = (days: typeof out, who: Who, variant: string, quantity = 1) =>
    bookQuickly(request, days, people[who], { variant, quantity })

  const trusted = await book(leaves, 'trusted', 'junior-bike-20')
  await sandbox.moveTo(dayIn(new Date(`${today}T12:00:00Z`), -3), '12:00')
  const booked = {
    trusted,
    pair: await book(out, 'pair', 'junior-bike-24', 2),
    late: await book(out, 'late', cast.singleKayak.only),
    overdue: await book(out, 'overdue', 'sea-kayak-lv'),
    swaps: await book(leaves, 'swaps', 'hardtail-m', 2),
    waits: await book(leaves, 'waits', 'sea-kayak-lv'),
    absent: await book(leaves, 'absent', 'low-step-bike-m'),
  }
  for (const { number } of [booked.pair, booked.late, booked.overdue])
    await pressQuickly(clerk, number, 'Hand out')
  await sandbox.moveTo(today, '10:10')
  return { today, booked, people }
}
