import { expect, test } from 'vitest'
import type { PaymentName } from '@/lib/gateway/gateway'
import { conclude } from './conclude'
import type { Said } from './said'
import { infoIn, standingOf } from './translate'

const payment: PaymentName = {
  ref: 'K7Q-4MX2.000000000001/1/4711',
  currency: 'NOK',
  amountMinor: 590_00,
  visitMinor: 1_090_00,
}
const AT = new Date('2026-11-29T09:00:00Z')
const ECHO: Said = { verdict: 'done-before', reason: '6 the status of the transaction does not allow this' }
const CAPTURED =
  'status=5&transact=4711&orderid=K7Q-4MX2.000000000001&amount=59000&currency=578&captured=59000&refunded=0' +
  '&authtime=2026-11-29T08:00:00Z&captime=2026-11-29T08:30:00Z'

function concludeFrom(text: string) {
  const info = infoIn(text)
  if (!info.success) throw new Error(info.error.message)
  const standing = standingOf(info.data, payment, AT)
  return conclude(ECHO, {
    payment,
    lookUp: async () => ({ kind: 'standing', ref: payment.ref, standing }),
    isOurs: ({ capturedMinor }) => capturedMinor === 590_00,
  })
}

test('a no to a capture that an earlier try of ours has made is a yes', async () => {
  expect(await concludeFrom(CAPTURED)).toMatchObject({
    kind: 'standing',
    standing: { capturedMinor: 590_00 },
  })
})

test('a no to a capture of another amount than was captured is a no', async () => {
  expect(await concludeFrom(CAPTURED.replace('captured=59000', 'captured=10000'))).toMatchObject({
    kind: 'refused',
  })
})

test.each([
  ['in another currency', 'currency=578', 'currency=752'],
  ['of another amount', 'amount=59000', 'amount=159000'],
  ['with more captured than was authorized', 'captured=59000', 'captured=959000'],
])('an answer %s is no answer: whether it was the echo of our own yes stays open', async (_, true_, lie) => {
  expect(await concludeFrom(CAPTURED.replace(true_, lie))).toMatchObject({ kind: 'unknown' })
})
