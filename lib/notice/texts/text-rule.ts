/** When a text may ring somebody's phone, by the clock on the wall of the shop: from that full hour on, until that one. */
export const TEXT_HOURS = { from: 8, until: 21 } as const

/** Which letters also go as a text to whoever has agreed to it: what is urgent, and nothing else. */
export const TEXT_KINDS = ['pick-up-soon', 'gear-overdue', 'payment-link'] as const

export type TextKind = (typeof TEXT_KINDS)[number]

export const isTextKind = (kind: string): kind is TextKind => TEXT_KINDS.some((known) => known === kind)

/** Minutes after a text was handed over, and after each answer that says nothing yet, at which the carrier is asked whether it has arrived. */
export const ASK_AFTER_MINUTES = [2, 30, 240, 1440, 2880] as const

/** A phone number without its spaces; null when no carrier could read it (E.164). */
export function phoneOf(kept: string): string | null {
  const plain = kept.replace(/[^+\d]/g, '')
  return /^\+[1-9]\d{6,14}$/.test(plain) ? plain : null
}
