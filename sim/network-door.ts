import { getResponse, type RequestHandler } from 'msw'
import { receive } from '@/lib/settlement/receive'
import { now } from '@/sandbox/clock'
import { clearFaults, type FaultInput, setFault } from '@/sandbox/fault'
import type { State } from '@/sandbox/state'
import type { Chance } from './chance'
import { isInTransaction, type Stage } from './database-door'
import type { FaultName } from './faults'
import type { SimulatedGateway } from './gateways/gateway'

export type Network = Stage & {
  chance: Chance
  told: (what: string) => void
  counted: (kind: string) => void
}

type Wires = {
  gateway: SimulatedGateway
  state: State
  sandboxUrl: string
  appUrl: string
  stage: () => Network | undefined
}

// Our fault → the switch of the sandbox that sounds like it, in every gateway's own words.
const SWITCHES = {
  'answer-lost': 'lose-answer',
  'request-lost': 'lose-request',
  'error-before': 'error-before',
  'error-after': 'error-after',
  'too-many-requests': 'too-many-requests',
  'malformed-body': 'malformed-body',
  'issuer-refuses': 'issuer-refuses',
  'refund-pends': 'refund-pends',
  'look-up-fails': 'error-before',
} as const satisfies Partial<Record<FaultName, FaultInput['fault']>>

// No connection lives this long: whatever has been on its way for longer when the clock jumps is lost.
const LIVES_MS = 30 * 60_000

// A refund that pends does so for longer than anybody waits for an answer, and no longer than a few looks at it. One that
// the issuer refuses fails at about the time of the first look, which may be too early or too late to see it pend.
const LATER_MS: Partial<Record<FaultInput['fault'], number>> = {
  'refund-pends': 3 * 3_600_000,
  'issuer-refuses': 5,
}

/**
 * Takes the place of `fetch`: our calls reach the sandbox's own handlers, the gateway's events reach our own door. On the
 * way there and back everybody else has a turn, and calls get lost, come late, twice or broken.
 */
export function networkDoor({ gateway, state, sandboxUrl, appUrl, stage }: Wires): typeof fetch {
  const handlers = gateway.handlers(sandboxUrl, state)
  return async (input, init) => {
    const request = new Request(input, { ...init, signal: undefined, cache: undefined })
    const { origin, pathname } = new URL(request.url)
    if (origin === appUrl) return ring(request)
    if (origin !== sandboxUrl) throw new Error(`Nobody lives at ${request.url}.`)
    const network = stage()
    return network
      ? converse(network, { gateway, handlers, state }, request, pathname)
      : answered(handlers, request)
  }
}

// What the web's route does with an event, without the web.
async function ring(request: Request): Promise<Response> {
  const url = new URL(request.url)
  const gateway = url.pathname.split('/').at(-2) ?? ''
  const payment = url.searchParams.get('payment') ?? ''
  const received = await receive(gateway, payment, request.headers, await request.text())
  return new Response(null, { status: received === 'kept' ? 200 : 404 })
}

type Line = { gateway: SimulatedGateway; handlers: RequestHandler[]; state: State }

async function converse(network: Network, line: Line, request: Request, path: string): Promise<Response> {
  const { scheduler, faults, chance, told, counted, violated } = network
  const operation = line.gateway.operationOf(request.method, path)
  const words = `${operation ?? request.method + path}`
  if (isInTransaction()) {
    violated('no-network-in-transaction', `${words} is sent inside a transaction`)
    // Nobody else has a turn before the transaction is over, so waiting for one would be for ever.
    return answered(line.handlers, request)
  }
  const isLost = await travel(network, line)
  await scheduler.boundary(`asking the gateway: ${words}`)
  if (await isLost()) throw new TypeError('fetch failed', { cause: 'timeout' })
  counted(`gateway ${words}`)
  const fault = faults.of(...possible(line.gateway, operation))
  if (fault === 'request-late') {
    await wander(network, line, request)
    throw new TypeError('fetch failed', { cause: 'timeout' })
  }
  const answer = await scheduler.during(() => struck(line, request, operation, fault))
  told(`the gateway ${words}: ${answer.type === 'error' ? 'no answer' : answer.status}`)
  await scheduler.boundary(`hearing the gateway: ${words}`)
  if (answer.type === 'error') throw new TypeError('fetch failed')
  if (fault !== 'tampered-body' || !answer.ok) return answer
  const { status, headers } = answer
  return new Response(line.gateway.tamper(await answer.text(), chance), { status, headers })
}

function possible({ looks }: SimulatedGateway, operation: FaultInput['operation']): FaultName[] {
  if (looks.includes(operation))
    return ['look-up-fails', 'too-many-requests', 'malformed-body', 'tampered-body']
  const calls: FaultName[] = [
    ...(['answer-lost', 'request-lost', 'request-late', 'error-before', 'error-after'] as const),
    ...(['too-many-requests', 'malformed-body'] as const),
  ]
  if (/charge|cancel|refund|capture/.test(operation ?? '')) calls.push('issuer-refuses')
  if (/refund/.test(operation ?? '')) calls.push('refund-pends')
  return calls
}

async function struck(
  { handlers, state }: Line,
  request: Request,
  operation: FaultInput['operation'],
  fault: FaultName | null,
): Promise<Response> {
  const name = fault && fault in SWITCHES ? SWITCHES[fault as keyof typeof SWITCHES] : null
  if (name)
    await setFault(state, {
      fault: name,
      operation,
      ms: LATER_MS[name],
    })
  const answer = await answered(handlers, request)
  if (name) await clearFaults(state)
  return answer
}

/** A request sets out; whether it has got lost by now. */
async function travel({ scheduler, told }: Network, { state }: Line): Promise<() => Promise<boolean>> {
  const time = async () => (await scheduler.during(() => now(state.pool))).getTime()
  const leftAt = await time()
  return async () => {
    const isLost = (await time()) > leftAt + LIVES_MS
    if (isLost) told('a request that was on its way when the clock jumped is lost')
    return isLost
  }
}

/** The request is on its way for longer than anybody waits for its answer. */
async function wander(network: Network, line: Line, request: Request): Promise<void> {
  const { scheduler, told } = network
  const isLost = await travel(network, line)
  scheduler.start('a stray request', async () => {
    for (let turns = network.chance.between(0, 30); turns > 0; turns--) await scheduler.boundary('wandering')
    if (await isLost()) return
    const answer = await scheduler.during(() => answered(line.handlers, request))
    told(`arrives at last: ${answer.status}`)
  })
}

async function answered(handlers: RequestHandler[], request: Request): Promise<Response> {
  const answer = await getResponse(handlers, request)
  if (!answer) throw new Error(`The sandbox has no answer to ${request.method} ${request.url}.`)
  return answer
}
