import { describe, expect, test } from 'vitest'
import { eventOf } from './event'

const KEYS = { k1: 'test-k1-000000000000000000000000', k2: 'test-k2-000000000000000000000000' }
const FIELDS = {
  merchant: '90000001',
  orderid: 'K7Q-4MX2.3f9a1c5b7d20',
  transact: '800000001',
  transact1: '800000001',
  transact2: '800000002',
  amount: '60000',
  currency: '578',
  statuscode: '2',
  // Made with md5sum in a shell.
  authkey: '046aa73e86b39fa61e9354f58f3cc2ad',
}
const REF = 'K7Q-4MX2.3f9a1c5b7d20/1'

const ring = (changes: Record<string, string> = {}, ref: string | null = REF) =>
  eventOf(KEYS, `${new URLSearchParams({ ...FIELDS, ...changes })}&ordertext=%D8deg%E5rd`, {
    current: 'not used by this gateway',
    ref,
  })

describe('a callback', () => {
  test('is genuine by its key, and only says which payment to look up', () => {
    expect(ring()).toEqual({ eventKey: '800000001:2', name: 'changed', ref: REF })
    expect(ring({}, null)).toEqual({ eventKey: '800000001:2', name: 'changed', ref: REF })
  })

  test('rings for a payment that has its final name too, and for the visit’s second part', () => {
    expect(ring({}, `${REF}/800000001`)).toMatchObject({ ref: `${REF}/800000001` })
    expect(ring({}, 'K7Q-4MX2.3f9a1c5b7d20/2')).toMatchObject({ ref: 'K7Q-4MX2.3f9a1c5b7d20/2' })
  })

  test('of a declined card says so, where the merchant has asked D2 to ring for it', () => {
    expect(ring({ statuscode: '1' })).toMatchObject({ name: 'declined', eventKey: '800000001:1' })
  })

  test.each([
    ['a wrong key', { authkey: '0'.repeat(32) }, REF],
    ['no key', { authkey: '' }, REF],
    ['the key that proves messages to D2', { authkey: '4beefe4cdf6f7fb469074e20ddd15fdd' }, REF],
    ['another amount than the key covers', { amount: '1' }, REF],
    ['another transaction than the key covers', { transact: '800000009' }, REF],
    ['a genuine callback of another order', {}, 'OTHER-01.3f9a1c5b7d20/1'],
    ['a payment of another gateway', {}, '0'.repeat(32)],
  ])('C4 #25 with %s is not genuine', (_, changes, ref) => {
    expect(ring(changes, ref)).toBe('not-genuine')
  })

  test.each([[''], ['<html>'], ['{"id":"1"}'], ['authkey=046aa73e86b39fa61e9354f58f3cc2ad']])(
    'C4 #25 that is none is not genuine: "%s"',
    (body) => {
      expect(eventOf(KEYS, body, { current: '', ref: null })).toBe('not-genuine')
    },
  )
})
