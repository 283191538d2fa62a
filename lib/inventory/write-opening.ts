import type { Tx } from '@/lib/db'
import type { SpecialDay } from './day-plan'
import type { OpeningChange } from './opening-change'

/** Writes a change of opening down that has been looked at already. */
export async function writeOpening(tx: Tx, locationId: string, change: OpeningChange): Promise<void> {
  switch (change.kind) {
    case 'week':
      await tx.openingHours.deleteMany({ where: { locationId } })
      await tx.openingHours.createMany({ data: change.hours.map((hours) => ({ ...hours, locationId })) })
      return
    case 'season':
      await writeSeason(tx, locationId, change)
      return
    case 'season-removed':
      await tx.season.deleteMany({ where: { id: change.id, locationId } })
      return
    case 'days':
      await tx.specialDay.deleteMany({
        where: { locationId, day: { in: change.days.map(({ day }) => columnOf(day)) } },
      })
      await tx.specialDay.createMany({ data: change.days.map((day) => rowOf(locationId, day)) })
      return
    case 'day-removed':
      await tx.specialDay.deleteMany({ where: { locationId, day: columnOf(change.day) } })
  }
}

async function writeSeason(
  tx: Tx,
  locationId: string,
  { id, season }: Extract<OpeningChange, { kind: 'season' }>,
): Promise<void> {
  const { name, firstDay, lastDay, hours } = season
  const data = { locationId, name, firstDay: columnOf(firstDay), lastDay: columnOf(lastDay) }
  if (id === null) {
    await tx.season.create({ data: { ...data, hours: { create: hours } } })
    return
  }
  await tx.seasonHours.deleteMany({ where: { seasonId: id } })
  await tx.season.update({ where: { id }, data: { ...data, hours: { create: hours } } })
}

/** How a calendar day is handed to a column of days. */
const columnOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const rowOf = (locationId: string, { day, span, reason }: SpecialDay) => ({
  locationId,
  day: columnOf(day),
  opensMinute: span?.opensMinute ?? null,
  closesMinute: span?.closesMinute ?? null,
  reason,
})
