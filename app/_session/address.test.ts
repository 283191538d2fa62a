import { expect, test } from 'vitest'
import { addressOf } from './address'

test.each([
  ['198.51.100.7', undefined, 0, '198.51.100.7'],
  ['198.51.100.7', '6.6.6.6', 0, '198.51.100.7'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.7', 1, '198.51.100.7'],
  ['10.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['10.0.0.1', '198.51.100.7', 2, '10.0.0.1'],
  ['10.0.0.1', undefined, 1, '10.0.0.1'],
  ['10.0.0.1', ' ', 1, '10.0.0.1'],
  ['::ffff:198.51.100.7', undefined, 0, '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', undefined, 0, '2001:db8:1:2::/64'],
  ['2001:DB8::1', undefined, 0, '2001:db8:0:0::/64'],
  ['fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
  ['::1', undefined, 0, '0:0:0:0::/64'],
  [undefined, undefined, 0, 'unknown'],
])('socket %s, header %s, %d proxies of ours: %s', (socket, header, proxies, address) =>
  expect(addressOf(header, socket, proxies)).toBe(address),
)
