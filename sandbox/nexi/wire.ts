import { randomUUID } from 'node:crypto'

/** 32 hex digits without dashes, as every id of this gateway. */
export function wireId(): string {
  return randomUUID().replaceAll('-', '')
}

/**
 * ISO time with four decimals. The offset wanders between +00:00 and +02:00 as it does on the real wire,
 * so that nobody gets away with comparing times as text.
 */
export function wireTime(instant: Date): string {
  const hours = Math.floor(instant.getTime() / 1000) % 3
  const local = new Date(instant.getTime() + hours * 3_600_000).toISOString().replace('Z', '')
  return `${local}0+0${hours}:00`
}
