import { createHash } from 'node:crypto'
import type { Grade } from '@/lib/generated/prisma/client'

/** A unit as the renter accepts it. */
export type AcceptedUnit = {
  code: string
  description: string
  grade: Grade
  note: string
  /** The fingerprints of the photos that are shown beside it. */
  photos: string[]
}

export type AcceptanceText = { text: string; hash: string }

const GRADES: Record<Grade, string> = { AS_NEW: 'as new', GOOD: 'good', WORN: 'worn', DAMAGED: 'damaged' }

/**
 * What the renter accepts on the screen at the hand-out, word for word, with the fingerprint of each photo; the hash is of
 * the text just as it is shown.
 */
export function acceptanceText(number: string, units: AcceptedUnit[]): AcceptanceText {
  const before = units.some(({ photos }) => photos.length > 0)
    ? 'I have seen the photos. What is written and shown here'
    : 'What is written here'
  const text = [
    `I have received this gear for booking ${number}, in the condition that is written here:`,
    ...units.map(sayUnit),
    `${before} was there before me; for other damage than normal wear I answer as the rental terms say.`,
  ].join('\n')
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

function sayUnit({ code, description, grade, note, photos }: AcceptedUnit): string {
  const seen = photos.map((sha256) => sha256.slice(0, 12)).join(', ')
  const parts = [
    `- ${description}, ${code}: ${GRADES[grade]}`,
    ...(note ? [`“${note}”`] : []),
    ...(seen ? [`photos ${seen}`] : []),
  ]
  return parts.join('; ')
}
