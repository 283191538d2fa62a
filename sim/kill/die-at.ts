import fs from 'node:fs'
import net from 'node:net'
import Mail from 'nodemailer/lib/mailer/index.js'
import pg from 'pg'

// Imported before the program in a process that is to die: counts the places where a process can die, and at the one it was
// told it kills itself with -9, so that nothing of it runs any more. Everything else is the program as it is shipped.

/** The how manyth place, from 1; nobody dies at 0. */
const DIE_AT = Number(process.env.DIE_AT ?? 0)
const GATEWAY = process.env.DIE_GATEWAY ?? ''

let places = 0

/** Says where it is, in one breath with the deed: a killed process cannot catch up on it. */
function place(name: string): void {
  places++
  fs.writeSync(1, `${places} ${name}\n`)
  if (places === DIE_AT) process.kill(process.pid, 'SIGKILL')
}

type Query = (this: pg.Client, ...words: unknown[]) => unknown

const query = pg.Client.prototype.query as unknown as Query
const open = new WeakSet<object>()

pg.Client.prototype.query = function (this: pg.Client, ...words: unknown[]) {
  const [first] = words
  const text = (typeof first === 'string' ? first : (first as { text?: string }).text) ?? ''
  if (/^begin/i.test(text)) open.add(this)
  const ends = /^(commit|rollback)/i.test(text)
  // Inside a transaction it makes no difference where: PostgreSQL forgets all of it.
  const counts = ends || !open.has(this)
  if (!counts) return query.apply(this, words)
  if (ends) open.delete(this)
  const name = ends ? 'the commit' : 'a statement'
  place(`before ${name}`)
  const result = query.apply(this, words)
  if (!(result instanceof Promise)) return result
  return result.then((rows: unknown) => {
    place(`after ${name}`)
    return rows
  })
} as unknown as typeof pg.Client.prototype.query

const send = globalThis.fetch

globalThis.fetch = async (input, init) => {
  const url = String(input)
  if (!url.startsWith(GATEWAY)) return send(input, init)
  place('before sending')
  if (places + 1 === DIE_AT) await halfOf(new URL(url), init)
  place('half of it sent')
  const answer = await send(input, init)
  place('the gateway has answered')
  return answer
}

/** As much of the request as gets out before the process is gone. */
async function halfOf({ hostname, port, pathname }: URL, init?: RequestInit): Promise<void> {
  const socket = net.connect(Number(port), hostname)
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const body = String(init?.body ?? '')
  const head = `${init?.method ?? 'GET'} ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: ${body.length}\r\n`
  const keys = Object.entries(init?.headers ?? {}).map(([name, value]) => `${name}: ${value}\r\n`)
  await new Promise((resolve) =>
    socket.write(`${head}${keys.join('')}\r\n${body.slice(0, body.length / 2)}`, resolve),
  )
}

const sendMail = Mail.prototype.sendMail as unknown as (...words: unknown[]) => Promise<unknown>

Mail.prototype.sendMail = async function (this: Mail, ...words: unknown[]) {
  place('before the letter')
  const sent = await sendMail.apply(this, words)
  place('after the letter')
  return sent
} as unknown as Mail['sendMail']
