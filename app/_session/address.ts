import { headers } from 'next/headers'

/** Set at the door by us alone; whatever a caller writes there is thrown away. */
export const ADDRESS = 'x-kickstand-address'

/** The network address a request comes from, for throttling. */
export async function askerAddress(): Promise<string> {
  return (await headers()).get(ADDRESS) ?? 'unknown'
}

/**
 * The address of whoever is at the other end. Without a proxy of ours in front it is the socket's; with `proxies` of them
 * it is what the outermost of them wrote, counted from the right, because the rest is the caller's own claim.
 */
export function addressOf(
  claims: string | string[] | undefined,
  socket: string | undefined,
  proxies: number,
): string {
  const forwarded = String(claims ?? '').split(',')
  const named = proxies > 0 ? forwarded.at(-proxies)?.trim() : undefined
  return network(named || socket || 'unknown')
}

/** One household counts once: an IPv6 customer owns at least a /64. */
function network(address: string): string {
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4 || !address.includes(':')) return v4 ?? address.slice(0, 64)
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const gap = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return `${[...left, ...Array<string>(gap).fill('0'), ...right].slice(0, 4).join(':')}::/64`
}
