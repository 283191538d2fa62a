/**
 * How long dates are kept for somebody who is still paying. `minutes`: long enough to find the card and approve in the bank's
 * app, short enough that a closed tab does not keep gear from others. Whoever needs more time asks for it, up to
 * `mostExtensions` times, and gets `extensionMinutes` more each time.
 */
export const HOLD_RULE = { minutes: 15, extensionMinutes: 15, mostExtensions: 2 } as const

export type Held = { holdUntil: Date | null; holdExtensions: number }

/** How often the dates may still be kept longer; never for a hold without an end, or one that has ended. */
export function extensionsLeft({ holdUntil, holdExtensions }: Held, at: Date): number {
  if (holdUntil === null || holdUntil <= at) return 0
  return Math.max(0, HOLD_RULE.mostExtensions - holdExtensions)
}
