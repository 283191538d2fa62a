import type { Actor } from '@/lib/actor'
import type { BookInput } from '@/lib/booking/booking-request'
import type { Outcome } from '@/lib/outcome'
import { rows, type State } from '@/sandbox/state'
import type { Chance } from './chance'
import type { Faults } from './faults'
import type { SimulatedGateway } from './gateways/gateway'
import type { End, Scheduler } from './scheduler'

/** One schedule while it is being played: who may act in it, with what, and what is known of it from outside. */
export type Play = {
  chance: Chance
  scheduler: Scheduler
  faults: Faults
  gateway: SimulatedGateway
  state: State
  /** What a renter has typed in, for gear that is plenty and for gear that there is one of. */
  forms: Record<'plenty' | 'last', Omit<BookInput, 'requestId' | 'contact'>>
  told: (what: string) => void
  /** One more operation of a kind. */
  counted: (kind: string) => void
  violated: (invariant: string, says: string) => void
  /** Whoever is sending letters, with the time by which they go; null until they have read it. */
  senders: Set<{ at: Date | null }>
}

export const CLERK: Actor = { kind: 'STAFF', id: 'jonas', name: 'the desk' }
export const OFFICE: Actor = { kind: 'STAFF', id: 'ingrid', name: 'the office' }

/** Looks into the database from outside; nobody has to wait for it, and it never fails. */
export const look = <Row>(play: Play, sql: string, values: unknown[] = []): Promise<Row[]> =>
  play.scheduler.during(() => rows<Row>(play.state.pool, sql, values))

/** One request to the web: a process of its own. Answers what the verb answered; null when nobody could see an answer. */
export async function request<T>(play: Play, name: string, work: () => Promise<T>): Promise<T | null> {
  play.counted(kindOf(name))
  const end: End<T> = await play.scheduler.process(name, work)
  if (end === 'died') return null
  if ('value' in end) return end.value
  play.told(`${name}: an error page`)
  surprise(play, name, end.threw)
  return null
}

// Who it was, and how much, makes no other kind of it.
const kindOf = (name: string) =>
  name
    .replace(/^(Maja|Tomás|Lena)\b/, 'a renter')
    .replace(/[-\d.]+$|forged /g, '')
    .trim()

/** A request that does something, and tells what the business answered. */
export async function deed<T>(
  play: Play,
  name: string,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T> | null> {
  const answer = await request(play, name, work)
  if (answer) play.told(`${name}: ${answer.ok ? 'done' : answer.code}`)
  return answer
}

/** What was thrown must have been caused: by a fault, or by the rules of the database that keep us from worse. */
export function surprise({ violated }: Play, where: string, error: unknown): void {
  const words =
    error instanceof Error ? `${error.name}: ${error.message.trim().split('\n').at(-1)}` : String(error)
  const isCaused = /Server has closed the connection|deadlock detected/.test(words)
  if (!isCaused) violated('no-surprise', `${where}: ${words}${placeOf(error)}`)
}

/** Where in our own code it was thrown, as Prisma says it in its message and all others in their stack. */
function placeOf(error: unknown): string {
  const [at] =
    /(lib|app)\/[\w/[\]().-]+\.tsx?:\d+/.exec(
      error instanceof Error ? `${error.message} ${error.stack}` : '',
    ) ?? []
  return at ? ` (${at})` : ''
}
