import { describe, expect, test } from 'vitest'
import { methodOf } from './card'
import { infoIn, standingOf, transactIn } from './translate'

const AT = new Date('2026-11-30T10:00:00Z')
const AUTHORIZED = '2026-11-28T09:14:00.000Z'
const FIELDS = {
  status: '2',
  transact: '800000002',
  orderid: 'K7Q-4MX2.3f9a1c5b7d20',
  amount: '50000',
  currency: '578',
  paytype: 'VISA',
  cardnomask: '471110XXXXXX0000',
  captured: '0',
  refunded: '0',
  authtime: AUTHORIZED,
}

const written = (changes: Record<string, string>) => new URLSearchParams({ ...FIELDS, ...changes }).toString()

function standing(changes: Record<string, string> = {}, at = AT, capturableUntil: Date | null = null) {
  const info = infoIn(written(changes))
  if (!info.success) throw new Error(info.error.message)
  return standingOf(info.data, { currency: 'NOK', amountMinor: 500_00, capturableUntil }, at)
}

describe('which transaction a part of an order led to', () => {
  const first = { orderid: 'a', part: 1 }
  const second = { orderid: 'a', part: 2 }
  const SPLIT = 'transact=800000001&status=1&transact1=800000001&transact2=800000002'

  test('SHF-14 each part of a visit has a transaction of its own', () => {
    expect(transactIn(SPLIT, first)).toBe('800000001')
    expect(transactIn(SPLIT, second)).toBe('800000002')
    expect(transactIn('transact=800000001&status=1', first)).toBe('800000001')
  })

  test('none as long as nobody has paid; an answer without what must be there is no answer', () => {
    expect(transactIn('status=0', first)).toBeNull()
    expect(transactIn('transact=800000001&status=0', second)).toBeNull()
    expect(transactIn('transact=800000001&status=1', second)).toBe('unclear')
    expect(transactIn('status=1', first)).toBe('unclear')
    expect(transactIn('<html><head><title>DIBS', first)).toBe('unclear')
    expect(transactIn('', first)).toBe('unclear')
    expect(transactIn('status=1&transact=x', first)).toBe('unclear')
  })
})

describe('a standing', () => {
  test('SHF-16 authorized: guaranteed for seven days, capturable for sixty', () => {
    expect(standing({ ticket: '900000001' })).toEqual({
      currency: 'NOK',
      amountMinor: 500_00,
      authorizedMinor: 500_00,
      capturedMinor: 0,
      refundedMinor: 0,
      releasedMinor: 0,
      captures: [],
      refunds: [],
      method: { kind: 'CARD', label: 'Visa •••• 0000', scheme: 'VISA' },
      storedCard: '900000001',
      guaranteedUntil: new Date('2026-12-05T09:14:00Z'),
      capturableUntil: new Date('2027-01-27T09:14:00Z'),
      createdAt: new Date(AUTHORIZED),
      ended: null,
    })
  })

  test.each([['0'], ['1'], ['13'], ['14'], ['16'], ['17']])('status %s: no money is blocked', (status) => {
    expect(standing({ status, amount: '60000' })).toMatchObject({
      authorizedMinor: 0,
      amountMinor: 500_00,
      method: null,
    })
  })

  test.each([['3'], ['4'], ['12']])('status %s: authorized, and not captured yet', (status) => {
    expect(standing({ status, captured: '35000' })).toMatchObject({
      authorizedMinor: 500_00,
      capturedMinor: 0,
      captures: [],
    })
  })

  test('captured in part: once, and the rest is let go with it', () => {
    const captime = '2026-11-29T08:00:00.000Z'
    expect(standing({ status: '5', captured: '35000', captime })).toMatchObject({
      authorizedMinor: 500_00,
      capturedMinor: 350_00,
      releasedMinor: 150_00,
      captures: [{ ref: '800000002', amountMinor: 350_00, at: new Date(captime), lines: [] }],
      ended: null,
    })
  })

  test.each([
    ['8', '4000', false],
    ['15', '4000', true],
    ['9', '0', true],
    ['10', '0', false],
    ['11', '35000', false],
  ])(
    'status %s: refunds are told as a sum, with whether one is on its way',
    (status, refunded, isPending) => {
      const reftime = '2026-11-29T12:00:00.000Z'
      expect(standing({ status, captured: '35000', refunded, reftime })).toMatchObject({
        refundedMinor: Number(refunded),
        refunds: [],
        refundsAsSum: { isPending, at: new Date(reftime) },
      })
    },
  )

  test('SHF-16 gone: let go within its time, lapsed by itself after it', () => {
    expect(standing({ status: '6' })).toMatchObject({ ended: 'RELEASED', releasedMinor: 500_00 })
    expect(standing({ status: '6' }, new Date('2027-01-27T09:14:00Z'))).toMatchObject({
      ended: 'EXPIRED',
      releasedMinor: 0,
      authorizedMinor: 500_00,
    })
  })

  test('SHF-16 approved anew: guaranteed for seven days more, and over when it would have been', () => {
    const end = new Date('2027-01-27T09:14:00Z')
    const renewed = { authtime: '2026-12-29T09:14:00.000Z' }
    expect(standing(renewed, AT, end)).toMatchObject({
      guaranteedUntil: new Date('2027-01-05T09:14:00Z'),
      capturableUntil: end,
    })
    expect(standing({ ...renewed, status: '6' }, end, end)).toMatchObject({
      ended: 'EXPIRED',
      releasedMinor: 0,
    })
  })

  test.each([
    ['a status that only other features have', { status: '18' }],
    ['a status that does not exist', { status: '99' }],
    ['an amount that is none', { amount: 'x' }],
    ['no sum of captures', { captured: '' }],
    ['a capture of nothing', { status: '5', captured: '0' }],
    ['a time that is none', { authtime: 'yesterday' }],
  ])('%s is no answer', (_, changes) => {
    expect(infoIn(written(changes)).success).toBe(false)
  })
})

test.each([
  ['V-DK', 'Visa/Dankort •••• 0000', 'VISA'],
  ['VISA(SE)', 'Visa •••• 0000', 'VISA'],
  ['MC', 'Mastercard •••• 0000', 'MASTERCARD'],
  ['DK', 'Dankort •••• 0000', 'DANKORT'],
  ['NEW', 'NEW •••• 0000', undefined],
  ['', 'Card •••• 0000', undefined],
])('the card type %s is %s', (paytype, label, scheme) => {
  expect(methodOf(paytype, '471110XXXXXX0000')).toEqual({
    kind: 'CARD',
    label,
    ...(scheme ? { scheme } : {}),
  })
})

test('a wallet is one, and never more than four digits are told', () => {
  expect(methodOf('MPO_Nets', '')).toEqual({ kind: 'WALLET', label: 'MobilePay' })
  expect(methodOf('VISA', '4711100000000000')?.label).toBe('Visa •••• 0000')
})
