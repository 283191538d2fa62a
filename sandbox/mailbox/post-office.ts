import { SMTPServer } from 'smtp-server'
import { now } from '@/sandbox/clock'
import type { State } from '@/sandbox/state'
import { sendBack } from './send-back'

const LIMIT_BYTES = 25 * 1024 * 1024

/** Addresses that do not exist anywhere, to rehearse a letter that bounces. */
const BOUNCES = /@bounce\.example$/i

/** Takes every letter and keeps it; only `…@bounce.example` is refused, with 550, and what goes to `…@full.example` comes back later. */
export function postOffice(state: State, appUrl: string): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    size: LIMIT_BYTES,
    onAuth: (_auth, _session, callback) => callback(null, { user: 'anybody' }),
    onRcptTo: ({ address }, _session, callback) => {
      const refused = Object.assign(new Error('No such mailbox'), { responseCode: 550 })
      callback(BOUNCES.test(address) ? refused : null)
    },
    onData: (stream, session, callback) => {
      const { mailFrom, rcptTo } = session.envelope
      const sender = mailFrom ? mailFrom.address : ''
      const recipients = rcptTo.map(({ address }) => address)
      collect(stream)
        .then((raw) => keepLetter(state, sender, recipients, raw))
        .then(() => sendBack(state, appUrl, sender, recipients))
        .then(() => callback(null, 'Kept in the sandbox'), callback)
    },
  })
}

export async function keepLetter(
  state: State,
  sender: string,
  recipients: string[],
  raw: Buffer,
): Promise<void> {
  await state.pool.query('insert into sandbox.mail (at, sender, recipients, raw) values ($1, $2, $3, $4)', [
    await now(state.pool),
    sender,
    recipients,
    raw,
  ])
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}
