import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, Server } from 'node:http'
import { env } from '@/lib/env'
import { ADDRESS, addressOf } from './address'

// Headers by which a caller could pass for a proxy of ours, or for a part of Next.
const CLAIMS = [
  'x-forwarded-for',
  'x-forwarded-port',
  'forwarded',
  'x-real-ip',
  'x-middleware-subrequest',
  'next-resume',
]

type Arrival = { request: IncomingMessage; server: Server }

/**
 * Cleans every request before Next sees it. Only here is the socket known, and only here can a header be taken away that
 * Next itself would believe: it compares the origin of an action with the forwarded host, whoever wrote that.
 */
export function watchTheDoor(): void {
  const { APP_URL, SANDBOX, TRUSTED_PROXIES } = env()
  const own = new URL(APP_URL)
  // Next does not speak HTTPS: with it there is a proxy of ours in front, which says who called.
  const proxies = TRUSTED_PROXIES ?? (own.protocol === 'https:' ? 1 : 0)
  const servers = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { request, server } = message as Arrival
    const { headers, socket } = request
    const address = addressOf(headers['x-forwarded-for'], socket.remoteAddress, proxies)
    for (const name of CLAIMS) delete headers[name]
    headers['x-forwarded-proto'] = own.protocol.slice(0, -1)
    // In the sandbox proxy.ts sends whoever typed "localhost" to our own address; Next must see that it is another one.
    if (SANDBOX && headers.host?.startsWith('localhost:')) delete headers['x-forwarded-host']
    else headers['x-forwarded-host'] = own.host
    headers[ADDRESS] = address
    if (!servers.has(server)) servers.add(refuseUpgrades(server))
  })
}

/** We speak no WebSocket, and Next would leave such a caller holding a socket for ever. Development needs its own. */
function refuseUpgrades(server: Server): Server {
  if (process.env.NODE_ENV === 'production') server.on('upgrade', (_, socket) => socket.destroy())
  return server
}
