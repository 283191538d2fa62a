import type { Grade } from '@/lib/generated/prisma/client'
import type { CleanPhoto } from '@/lib/photo'

/** Conditions, best first. */
export const GRADES = ['AS_NEW', 'GOOD', 'WORN', 'DAMAGED'] as const satisfies readonly Grade[]

export const UNIT_NOTE_LENGTH = 500
/** So many for each unit at each moment. */
export const MOST_UNIT_PHOTOS = 6

/** How a unit looks, as somebody at the desk sees it. */
export type Condition = { grade: Grade; note: string; photos: CleanPhoto[] }

/** One that was not looked at closely. */
export const PLAIN: Condition = { grade: 'GOOD', note: '', photos: [] }
