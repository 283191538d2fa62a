import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import type { Chance } from './chance'

/** A Monday morning at nine in Norway, when every schedule begins. */
export const BEGINS = Date.parse('2026-11-23T08:00:00Z')

const HANDSHAKE_BYTES = 18

let chance: Chance | undefined
let elapsedMs = 0

/** From here on names, numbers and times are drawn from the seed, so that the same seed tells the same story. */
export function begin(seeded: Chance): void {
  chance = seeded
  elapsedMs = 0
}

/** A moment passes. Nothing else makes time go by, however slow the machine is. */
export function passMoment(): void {
  elapsedMs++
}

export const momentsPassed = (): number => elapsedMs

/** Takes the randomness and the clock out of the process. Call it before anything of the business is loaded. */
export function tame(): void {
  Date.now = () => BEGINS + elapsedMs
  Math.random = () => lots().next()
  performance.now = () => elapsedMs
  const trulyRandom = globalThis.crypto.getRandomValues.bind(globalThis.crypto)
  const fill = <T extends NodeJS.ArrayBufferView>(view: T): T => {
    // When the pool opens a connection is up to the machine, so its handshake draws no lots.
    if (view.byteLength === HANDSHAKE_BYTES) return trulyRandom(view as never)
    lots().fill(new Uint8Array(view.buffer, view.byteOffset, view.byteLength))
    return view
  }
  const bytes = (size: number) => fill(Buffer.alloc(size))
  const uuid = (): crypto.UUID => {
    const raw = bytes(16)
    raw[6] = (raw[6]! & 15) | 64
    raw[8] = (raw[8]! & 63) | 128
    return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as crypto.UUID
  }
  const int = (from: number, until?: number) =>
    until === undefined ? lots().between(0, from - 1) : lots().between(from, until - 1)
  Object.assign(crypto, { randomUUID: uuid, randomBytes: bytes, randomFillSync: fill, randomInt: int })
  Object.assign(globalThis.crypto, { randomUUID: uuid, getRandomValues: fill })
  syncBuiltinESMExports()
}

function lots(): Chance {
  if (!chance) throw new Error('Somebody draws a lot before a schedule has begun.')
  return chance
}
