import { z } from 'zod'
import { type Db, row, rows, type State } from './state'

const NEXI = ['create', 'retrieve', 'update', 'charge', 'cancel', 'refund', 'terminate'] as const
const D2 = [
  'd2-capture',
  'd2-cancel',
  'd2-refund',
  'd2-reauth',
  'd2-ticket',
  'd2-delticket',
  'd2-transinfo',
  'd2-payinfo',
] as const

/** The calls of each gateway, and `webhook` for what any of them tells the shop by itself. */
export const CALLS = { 'Nexi Checkout': NEXI, 'DIBS D2': D2 } as const
export const OPERATIONS = [...NEXI, ...D2, 'webhook'] as const
export type Operation = (typeof OPERATIONS)[number]

const EVERY_CALL: readonly Operation[] = [...NEXI, ...D2]
// These two of D2 carry no key that could be wrong.
const CALLS_WITH_KEY = EVERY_CALL.filter((call) => call !== 'd2-transinfo' && call !== 'd2-reauth')

/** Everything that can be made to go wrong, what it means, and where it makes sense. */
export const FAULTS = {
  'lose-answer': { says: 'Does it, then drops the connection', on: EVERY_CALL },
  'lose-request': { says: 'Drops the connection, does nothing', on: EVERY_CALL },
  'fall-silent': {
    says: 'Does it, then drops this and every later connection until switched off',
    on: EVERY_CALL,
  },
  'answer-late': { says: 'Does it, answers after the delay', on: EVERY_CALL },
  'error-before': { says: '500, does nothing', on: EVERY_CALL },
  'error-after': { says: 'Does it, then 500', on: EVERY_CALL },
  'too-many-requests': { says: '429, does nothing', on: EVERY_CALL },
  'wrong-key': { says: 'Refuses the call as if our key were wrong', on: CALLS_WITH_KEY },
  'malformed-body': { says: 'Does it, answers with a broken body', on: EVERY_CALL },
  'issuer-refuses': {
    says: 'The bank says no',
    on: ['charge', 'cancel', 'refund', 'd2-capture', 'd2-cancel', 'd2-refund', 'd2-reauth', 'd2-ticket'],
  },
  'issuer-drops-rest': { says: 'The bank refuses every charge after the first', on: ['charge'] },
  'refund-pends': { says: 'The refund waits for a day, then completes', on: ['refund', 'd2-refund'] },
  'lapsed-rest-cancelled': { says: 'cancelledAmount shows what lapsed', on: ['retrieve'] },
  duplicate: { says: 'Delivers the event twice', on: ['webhook'] },
  reorder: { says: 'Delivers events of one moment in reverse', on: ['webhook'] },
  drop: { says: 'Never delivers the event', on: ['webhook'] },
  delay: { says: 'Delivers the event after the delay', on: ['webhook'] },
} as const satisfies Record<string, { says: string; on: readonly Operation[] }>
export type FaultName = keyof typeof FAULTS

const faultNames = Object.keys(FAULTS) as [FaultName, ...FaultName[]]

/** What callers send: `operation` may be left out where only one of a gateway's makes sense, Nexi's first; `times` null means until switched off. */
export const faultInput = z
  .object({
    fault: z.enum(faultNames),
    operation: z.enum(OPERATIONS).optional(),
    times: z.number().int().min(1).max(1_000_000).nullable().default(1),
    ms: z
      .number()
      .int()
      .min(0)
      .max(10 * 365 * 86_400_000)
      .optional(),
    retryAfter: z.number().int().min(0).max(86_400).optional(),
  })
  .superRefine(({ fault, operation }, context) => {
    const on = placesOf(fault)
    const message = operation ? 'This fault makes no sense on that operation' : 'Say on which operation'
    if (operation ? !on.includes(operation) : !onlyPlace(fault))
      context.addIssue({ code: 'custom', path: ['operation'], message })
  })

/** Every operation a fault can strike. */
export function placesOf(fault: FaultName): readonly Operation[] {
  return FAULTS[fault].on
}

/** Where a fault strikes when nobody said where: the one operation of this gateway that it can, if there is only one. */
export function onlyPlace(fault: FaultName, gateway: keyof typeof CALLS = 'Nexi Checkout'): Operation | null {
  const calls: readonly Operation[] = [...CALLS[gateway], 'webhook']
  const places = placesOf(fault).filter((place) => calls.includes(place))
  return places.length === 1 ? (places[0] ?? null) : null
}

export type FaultInput = z.input<typeof faultInput>
export type Fault = {
  id: string
  fault: FaultName
  operation: Operation
  times: number | null
  ms: number | null
  retryAfter: number | null
}

const COLUMNS = 'id, fault, operation, times, ms, retry_after as "retryAfter"'

/** Switches a fault on for the next `times` calls of an operation. */
export async function setFault(state: State, input: FaultInput): Promise<Fault> {
  const { fault, operation = onlyPlace(fault), times, ms, retryAfter } = faultInput.parse(input)
  const sql = `insert into sandbox.faults (fault, operation, times, ms, retry_after) values ($1, $2, $3, $4, $5) returning ${COLUMNS}`
  return (await row<Fault>(state.pool, sql, [
    fault,
    operation,
    times,
    ms ?? null,
    retryAfter ?? null,
  ])) as Fault
}

/** From now on the gateway of this call drops every connection, until all faults are switched off. */
export async function fallSilent(db: Db, operation: Operation): Promise<void> {
  const calls = Object.values(CALLS).find((calls) => (calls as readonly string[]).includes(operation)) ?? []
  await db.query(`insert into sandbox.faults (fault, operation) select 'lose-request', unnest($1::text[])`, [
    calls,
  ])
}

export async function findFaults(db: Db): Promise<Fault[]> {
  return rows<Fault>(db, `select ${COLUMNS} from sandbox.faults order by id`)
}

/** Switches one fault off, or all of them. */
export async function clearFaults(state: State, id?: string): Promise<void> {
  await state.pool.query('delete from sandbox.faults where $1::bigint is null or id = $1::bigint', [
    id ?? null,
  ])
}

/** Uses up one occurrence of the oldest fault among these; nothing when none is switched on. */
export async function takeFault(
  db: Db,
  operation: Operation,
  among: readonly FaultName[],
): Promise<Fault | undefined> {
  // One statement, so that two calls at once never use up the same occurrence.
  return row<Fault>(
    db,
    `with found as (
       select id, fault, operation, times, ms, retry_after from sandbox.faults
       where operation = $1 and fault = any($2) order by id limit 1 for update
     ), spent as (
       delete from sandbox.faults using found where faults.id = found.id and found.times = 1
     ), fewer as (
       update sandbox.faults set times = faults.times - 1 from found where faults.id = found.id and found.times > 1
     ) select ${COLUMNS} from found`,
    [operation, among],
  )
}
