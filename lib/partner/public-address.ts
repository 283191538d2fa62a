import { BlockList, isIPv6 } from 'node:net'

const NOT_PUBLIC: [network: string, bits: number][] = [
  // This host, private networks, carriers' own, loopback, link-local (with the metadata services of clouds).
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  // Protocol assignments, documentation, relays, benchmarks, multicast, what nobody has been given.
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

// Of IPv6 only what is given out to the public (2000::/3), without what leads to an IPv4 address inside, and documentation.
const NOT_PUBLIC_V6: [network: string, bits: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const blocked = new BlockList()
for (const [network, bits] of NOT_PUBLIC) blocked.addSubnet(network, bits, 'ipv4')
for (const [network, bits] of NOT_PUBLIC_V6) blocked.addSubnet(network, bits, 'ipv6')
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address (no name) is one of the public internet: not this machine, not a network behind our walls, and nothing
 * that leads to one in disguise.
 */
export function isPublicAddress(address: string): boolean {
  if (!isIPv6(address)) return !blocked.check(address, 'ipv4')
  return given.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}
