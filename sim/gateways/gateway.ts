import type { RequestHandler } from 'msw'
import type { FaultInput } from '@/sandbox/fault'
import type { State } from '@/sandbox/state'
import type { Chance } from '@/sim/chance'

export type Paying = { card?: string; method?: 'card' | 'swish' }

/** A gateway as the simulator needs it: how it sounds, how a renter pays there, and what its own books say. */
export type SimulatedGateway = {
  name: string
  /** When the gear is rented: near enough that the deposit is approved with the rent, as far as an approval lasts here. */
  rental: [from: string, until: string]
  handlers: (baseUrl: string, state: State) => RequestHandler[]
  /** Which switch of the sandbox a call belongs to. */
  operationOf: (method: string, path: string) => FaultInput['operation']
  /** The operations that only ask. */
  looks: FaultInput['operation'][]
  /** The renter pays on the page that they were sent to; answers what came of it. */
  pay: (state: State, url: string, form: Record<string, string> | null, choice: Paying) => Promise<string>
  choices: Record<string, { weight: number; choice: Paying }>
  /** The same event from somebody who is not the gateway. */
  forge: (event: { headers: Record<string, string>; body: unknown }) => {
    headers: Record<string, string>
    body: unknown
  }
  /** Makes an answer untrue: another currency, amount or name. */
  tamper: (body: string, chance: Chance) => string
  /** What the bank does at night, so that nobody has to wait for it by the quarter of an hour. */
  night: (state: State) => Promise<unknown>
  /** A query over the sandbox at an instant, $1: ref, currency, authorized, captured, captures, refunded, released, lapses_at. */
  books: string
  /** A query for the names of the visits that can still be paid in; null where a visit cannot be ended. */
  open: string | null
}
