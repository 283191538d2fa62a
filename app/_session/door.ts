import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'
import { ADDRESS, addressOf } from './address'

// Headers by which a caller could pass for a proxy of ours.
const CLAIMS = ['x-forwarded-for', 'x-forwarded-port', 'forwarded', 'x-real-ip', 'x-middleware-subrequest']

/**
 * Cleans every request before Next sees it. Only here is the socket known, and only here can a header be taken away that
 * Next itself would believe: it compares the origin of an action with the forwarded host, whoever wrote that.
 */
export function watchTheDoor(): void {
  const { APP_URL, TRUSTED_PROXIES } = env()
  const own = new URL(APP_URL)
  // Next does not speak HTTPS: with it there is a proxy of ours in front, which says who called.
  const proxies = TRUSTED_PROXIES ?? (own.protocol === 'https:' ? 1 : 0)
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request
    const address = addressOf(headers['x-forwarded-for'], socket.remoteAddress, proxies)
    for (const name of CLAIMS) delete headers[name]
    headers['x-forwarded-host'] = own.host
    headers['x-forwarded-proto'] = own.protocol.slice(0, -1)
    headers[ADDRESS] = address
  })
}
