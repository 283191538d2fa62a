import { createHash } from 'node:crypto'

/**
 * The request id of a booking that a program asks for: the same for the same idempotency key of the same API key (a UUID of
 * version 5), so that the promise that a request counts once is the one that Postgres keeps for everybody.
 */
export function requestIdOf(keyId: string, idempotencyKey: string): string {
  const space = Buffer.from(keyId.replaceAll('-', ''), 'hex')
  const bytes = createHash('sha1').update(space).update(idempotencyKey).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x50
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
