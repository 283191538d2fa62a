import type { Period } from '@/lib/period'

/** The first instant that matters to a change: whatever was over by then is in nobody's way. */
export const earliest = ({ from }: Period, fromAt: Date, at: Date): Date =>
  new Date(Math.min(from.getTime(), fromAt.getTime(), at.getTime()))
