import { describe, expect, test } from 'vitest'
import {
  amountMessage,
  callbackMessage,
  cancelMessage,
  md5Key,
  ticketMessage,
  windowMessage,
} from './md5-key'

const KEYS = { k1: 'test-k1-000000000000000000000000', k2: 'test-k2-000000000000000000000000' }
const merchant = '90000001'
const orderid = 'K7Q-4MX2.3f9a1c5b7d20'

describe('SHF-14 the key that proves a message to D2', () => {
  // The hashes were made with md5sum in a shell, not with the code that they judge.
  test.each([
    [
      'of the window',
      windowMessage({ merchant, orderid, currency: '578', amount: 600_00 }),
      '4beefe4cdf6f7fb469074e20ddd15fdd',
    ],
    [
      'of a capture and of a refund',
      amountMessage({ merchant, orderid, transact: '800000002', amount: 350_00 }),
      '81be2c987d4f3f771478110f6228bad0',
    ],
    [
      'of a cancel, without an amount',
      cancelMessage({ merchant, orderid, transact: '800000002' }),
      'ed70b079e6b4d96e346d3faa5074f49a',
    ],
    [
      'of a stored card',
      ticketMessage({ merchant, orderid, ticket: '900000001', currency: '578', amount: 500_00 }),
      '99527b1e02380fa1b2651981a005e278',
    ],
    [
      'of a callback',
      callbackMessage({ transact: '800000001', amount: '60000', currency: '578' }),
      '046aa73e86b39fa61e9354f58f3cc2ad',
    ],
  ])('%s is what md5sum makes of it', (_, message, hash) => {
    expect(md5Key(KEYS, message)).toBe(hash)
  })

  test('the two keys are not interchangeable', () => {
    const swapped = { k1: KEYS.k2, k2: KEYS.k1 }
    expect(md5Key(swapped, 'transact=1&amount=1&currency=578')).not.toBe(
      md5Key(KEYS, 'transact=1&amount=1&currency=578'),
    )
  })
})
