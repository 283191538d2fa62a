import pg from 'pg'
import { env } from './env'
import { log } from './log'

/** Called with the id of the booking that somebody did something to, or with '' for anything else. */
export type DeedListener = (bookingId: string) => void

const listeners = new Set<DeedListener>()
let ear: pg.Client | null = null
let again: NodeJS.Timeout | undefined

// As long as a server takes to come back from a restart; until then nobody hears, and nobody waits for it.
const AGAIN_MS = 1000

/**
 * Tells a listener of every deed by whomever, in whatever process, as soon as it is committed (the trigger `logbook_told`). One
 * connection for all listeners of this process, for as long as there are any. After it was lost they are told once, since
 * something may have been missed. Answers how to stop listening.
 */
export function onDeed(listener: DeedListener): () => void {
  listeners.add(listener)
  if (!ear && !again) listen()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) stop()
  }
}

function listen(): void {
  const client = new pg.Client({ connectionString: env().DATABASE_URL })
  ear = client
  client.on('notification', ({ payload = '' }) => tell(payload))
  client.on('error', () => lost(client))
  client.on('end', () => lost(client))
  client
    .connect()
    .then(() => client.query('LISTEN deed'))
    .then(() => ear === client && tell(''))
    .catch(() => lost(client))
}

const tell = (bookingId: string): void => {
  for (const listener of listeners) listener(bookingId)
}

function lost(client: pg.Client): void {
  if (ear !== client) return
  ear = null
  client.end().catch(() => {})
  if (listeners.size === 0) return
  log.warn('not told of deeds any more; listening again in a moment')
  again = setTimeout(() => {
    again = undefined
    if (listeners.size > 0) listen()
  }, AGAIN_MS)
}

function stop(): void {
  const client = ear
  ear = null
  clearTimeout(again)
  again = undefined
  client?.end().catch(() => {})
}
