import { expect, test } from 'vitest'
import { checkoutOrigins } from './checkout-origins'

test('forms lead to the page of each gateway that has settings, and each address stands there once', () => {
  const { NEXI_BASE_URL } = process.env
  Object.assign(process.env, {
    NEXI_BASE_URL: 'https://test.api.dibspayment.eu',
    D2_BASE_URL: 'https://payment.architrade.com/',
  })
  // Read once, at first use.
  expect(checkoutOrigins()).toEqual([
    'https://test.checkout.dibspayment.eu',
    'https://payment.architrade.com',
  ])
  Object.assign(process.env, { NEXI_BASE_URL })
})
