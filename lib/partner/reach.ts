import { lookup } from 'node:dns/promises'
import { request as plainRequest } from 'node:http'
import { request } from 'node:https'
import { isPublicAddress } from './public-address'

export type Message = { url: string; headers: Record<string, string>; body: string }

/** The other side answered with a status; or nothing of the kind happened, and why. */
export type Reached = { status: number } | { problem: string }

const PATIENCE_MS = 10_000

/**
 * Posts a message to somebody else's address and answers with the status. The name is resolved here, every address it has must
 * be public, and the connection goes to the very address that was looked at: a name that leads elsewhere a moment later leads
 * nowhere. `ownMachine` also allows plain HTTP and 127.0.0.1, for rehearsals. Redirects are not followed.
 */
export async function reach(
  { url, headers, body }: Message,
  { ownMachine }: { ownMachine: boolean },
): Promise<Reached> {
  const target = new URL(url)
  if (target.protocol !== 'https:' && !ownMachine)
    return { problem: 'the address does not begin with https://' }
  const found = await resolve(target.hostname)
  if ('problem' in found) return found
  const isAllowed = (address: string) => isPublicAddress(address) || (ownMachine && address === '127.0.0.1')
  const inside = found.addresses.find(({ address }) => !isAllowed(address))
  if (inside)
    return { problem: `${target.hostname} leads to ${inside.address}, which is not on the internet` }
  return await post(target, headers, body, preferred(found.addresses))
}

type Address = { address: string; family: number }

async function resolve(hostname: string): Promise<{ addresses: Address[] } | { problem: string }> {
  try {
    // An IPv6 address stands in brackets in an address of the web.
    const addresses = await lookup(hostname.replace(/^\[|\]$/g, ''), { all: true })
    return addresses.length > 0 ? { addresses } : { problem: `${hostname} has no address` }
  } catch {
    return { problem: `${hostname} is not known` }
  }
}

// Not every machine of ours has a way out for IPv6.
const preferred = (addresses: Address[]): Address =>
  addresses.find(({ family }) => family === 4) ?? addresses[0]!

const post = (target: URL, headers: Record<string, string>, body: string, to: Address): Promise<Reached> =>
  new Promise((answer) => {
    const ask = target.protocol === 'https:' ? request : plainRequest
    const options = {
      method: 'POST',
      agent: false as const,
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      signal: AbortSignal.timeout(PATIENCE_MS),
      // Whatever the name leads to by now, the socket goes to the address that was looked at.
      lookup: (
        _name: string,
        { all }: { all?: boolean },
        done: (error: null, address: string | Address[], family?: number) => void,
      ) => (all ? done(null, [to]) : done(null, to.address, to.family)),
    }
    const asked = ask(target, options, (response) => {
      answer({ status: response.statusCode ?? 0 })
      // What else they have to say is not read.
      response.destroy()
    })
    asked.on('error', ({ name, message }) =>
      answer({
        problem: name === 'AbortError' || name === 'TimeoutError' ? 'no answer in ten seconds' : message,
      }),
    )
    asked.end(body)
  })
