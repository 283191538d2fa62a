/** The facts of a refusal that asks somebody to come back later. */
export const waitUntil = (free: Date, at: Date) => ({
  seconds: Math.max(1, Math.ceil((free.getTime() - at.getTime()) / 1000)),
})
