/** What of added gear is worth showing: it is being paid for, or was paid once. One that nobody paid in time leaves no mark. */
export const WORTH_SHOWING = {
  OR: [{ state: 'HELD' as const }, { confirmedAt: { not: null } }],
}
