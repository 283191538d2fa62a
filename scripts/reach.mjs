// Whether something answers: ports that must be free, addresses that must speak, databases that must be new enough.
import net from 'node:net'
import { askDb } from './db.mjs'
import { Failure } from './failure.mjs'

const OLDEST = 150_000 // PostgreSQL 15
const MEANINGS = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  ETIMEDOUT: 'it does not answer in time',
  '28P01': 'it refuses the password',
  28000: 'it refuses the user',
  '3D000': 'it has no database of that name; create it first',
}

/** One sentence when a port is taken, before anything is started. `ports`: what it is for, number, how to change it. */
export async function demandFree(ports) {
  const seen = new Map()
  for (const { port, purpose, setting } of ports) {
    const other = seen.get(port)
    if (other)
      throw new Failure(`Port ${port} is wanted twice, for the ${other} and the ${purpose}: set ${setting}.`)
    seen.set(port, purpose)
    if (await isTaken(port)) {
      throw new Failure(
        `Port ${port}, wanted for the ${purpose}, is already in use: stop what is using it, or choose another with ${setting}.`,
      )
    }
  }
}

/** Whether anything answers HTTP at an address, whatever it says. */
export async function answersHttp(url) {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(20_000) })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}

/** Makes sure of a database that somebody else runs: there, new enough, ours to use. */
export async function demandDatabase(url) {
  const place = spoken(url)
  let found
  try {
    found = await askDb(url)
  } catch (error) {
    const reason = MEANINGS[error.code] ?? error.message
    throw new Failure(
      `The database in DATABASE_URL (${place}) cannot be used: ${reason}. Without DATABASE_URL, npm start brings its own.`,
    )
  }
  if (found.version < OLDEST) {
    throw new Failure(`The database in DATABASE_URL (${place}) is too old: PostgreSQL 15 or newer is needed.`)
  }
  return `your own, PostgreSQL ${Math.floor(found.version / 10_000)} at ${place}`
}

// Without the password.
function spoken(url) {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `${hostname}:${port || 5432}${pathname}`
  } catch {
    throw new Failure('DATABASE_URL is not an address like postgresql://user:password@host:5432/name.')
  }
}

export async function isTaken(port) {
  // Some systems let two programs share a port on different addresses, so both ways of asking are needed.
  return !(await canListen(port)) || (await canConnect(port))
}

function canListen(port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

export function canConnect(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: '127.0.0.1', timeout: 500 })
    const answer = (is) => {
      socket.destroy()
      resolve(is)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
    socket.once('timeout', () => answer(false))
  })
}
