import { createHash } from 'node:crypto'

/** Names what somebody has looked at, so that a later look can tell whether it is still the same. Empty for nothing. */
export const markOf = (seen: string[]): string =>
  seen.length === 0 ? '' : createHash('sha256').update(seen.join('\n')).digest('hex').slice(0, 16)
