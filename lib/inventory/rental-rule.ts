/**
 * When a product is rented out, each part only where it differs from everything else: how long before the start it has to
 * be booked, for how long it may be had (on the wall clock), and at which times of day it is handed out. All in minutes.
 */
export type RentalRule = {
  noticeMinutes: number | null
  shortestMinutes: number | null
  longestMinutes: number | null
  /** Null: at any time at which the shop is open. Empty: at none, which only a cart can come to. */
  startMinutes: number[] | null
}

export const NO_RULE: RentalRule = {
  noticeMinutes: null,
  shortestMinutes: null,
  longestMinutes: null,
  startMinutes: null,
}

/** As many times of day as there are half hours. */
export const MOST_STARTS = 48

export const RULE_COLUMNS = {
  select: { noticeMinutes: true, shortestMinutes: true, longestMinutes: true, startMinutes: true },
} as const

type RuleRow = Omit<RentalRule, 'startMinutes'> & { startMinutes: number[] }

/** A stored rule; a product without one has none. */
export const ruleOf = (row: RuleRow | null): RentalRule =>
  row ? { ...row, startMinutes: row.startMinutes.length > 0 ? row.startMinutes : null } : NO_RULE

/** What binds things that are rented together: the strictest of each part. */
export const combineRules = (rules: RentalRule[]): RentalRule =>
  rules.reduce(
    (all, rule) => ({
      noticeMinutes: pick(Math.max, all.noticeMinutes, rule.noticeMinutes),
      shortestMinutes: pick(Math.max, all.shortestMinutes, rule.shortestMinutes),
      longestMinutes: pick(Math.min, all.longestMinutes, rule.longestMinutes),
      startMinutes: common(all.startMinutes, rule.startMinutes),
    }),
    NO_RULE,
  )

const pick = (choose: (a: number, b: number) => number, a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : choose(a, b)

const common = (a: number[] | null, b: number[] | null) =>
  a === null || b === null ? (a ?? b) : a.filter((minute) => b.includes(minute))
