/** Who does a deed. Verbs are told; they never look it up. */
export type Actor = { kind: 'RENTER' | 'STAFF' | 'CLOCK' | 'GATEWAY'; id: string | null; name: string }

export const CLOCK: Actor = { kind: 'CLOCK', id: null, name: 'the clock' }

export const gatewayActor = (gateway: string): Actor => ({ kind: 'GATEWAY', id: null, name: gateway })
