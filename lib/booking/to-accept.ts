import type { Db } from '@/lib/db'
import { type AcceptanceText, acceptanceText } from './acceptance'
import { findOutings, nameOfUnit, type OutingRow } from './find-outings'

export type ToAccept = AcceptanceText & { outings: OutingRow[] }

/** What the renter has with them and has not accepted yet, and the text to accept; null when there is nothing. */
export async function toAccept(db: Db, bookingId: string, number: string): Promise<ToAccept | null> {
  const outings = (await findOutings(bookingId, db)).filter((one) => !one.endedAt && !one.acceptedOutId)
  if (outings.length === 0) return null
  const units = outings.map((outing) => ({
    code: outing.asset.code,
    description: nameOfUnit(outing.asset),
    grade: outing.gradeOut,
    note: outing.noteOut,
    photos: outing.photos.filter(({ moment }) => moment === 'OUT').map(({ sha256 }) => sha256),
  }))
  return { ...acceptanceText(number, units), outings }
}
