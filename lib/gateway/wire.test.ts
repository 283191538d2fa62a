import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { freePort } from '@/scripts/db.mjs'
import { DEPOSIT, d2With, moneyOf, RENT } from '@/test/gateway-stage'
import type { Gateway } from './gateway'
import { nexi } from './nexi/adapter'
import { patience } from './with-patience'

// What a gateway, or something between it and us, may send instead of an answer; over a real socket.

type Reply = (response: ServerResponse) => unknown

setFlagsFromString('--expose-gc')
const sweep: () => void = runInNewContext('gc')

let server: Server
let base = ''
let reply: Reply = (response) => response.end()

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.once('end', () => reply(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const NEXI = {
  name: 'nexi',
  at: (baseUrl: string) => nexi({ baseUrl, secretKey: 'a-secret-key' }),
  ref: '0'.repeat(32),
  others: () => [payment({ paymentId: '1'.repeat(32) })],
}
const D2 = {
  name: 'd2',
  at: (baseUrl: string) => d2With({ baseUrl }),
  ref: 'K7Q-4MX2.000000000000/1/800000001',
  others: () => [
    transaction('transact=800000001&orderid=another'),
    transaction('transact=800000002&orderid=K7Q-4MX2.000000000000'),
  ],
}
const transaction = (names: string) =>
  `status=2&${names}&amount=60000&currency=578&captured=0&refunded=0&authtime=2026-11-23T08:00:00Z`

/** Everything that asks or moves money, once. Nobody may throw. */
async function askEverything(gateway: Gateway, ref: string) {
  const payment = { ref, currency: 'NOK', amountMinor: 600_00, visitMinor: 600_00 }
  const money = moneyOf(payment, [RENT], { capture: 'c'.repeat(32) })
  const release = moneyOf(payment, [RENT, DEPOSIT], { whole: true })
  return Promise.all([
    gateway.lookUp(payment),
    gateway.capture(money),
    gateway.release(release),
    gateway.refund(money),
  ])
}

const text =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}): Reply =>
  (response) =>
    response.writeHead(status, headers).end(body)

const PAYMENT = {
  paymentId: '0'.repeat(32),
  summary: {},
  orderDetails: { amount: 600_00, currency: 'NOK' },
  created: '2026-11-23T08:00:00.0000+00:00',
}
const payment = (changes: object) => JSON.stringify({ payment: { ...PAYMENT, ...changes } })
const HTML = '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>'

const BODIES: [string, Reply][] = [
  ['nothing', text(200, '')],
  ['a blank', text(200, ' ')],
  ['null', text(200, 'null')],
  ['true', text(200, 'true')],
  ['a number', text(200, '42')],
  ['a word', text(200, '"paid"')],
  ['a list', text(200, '[]')],
  ['an empty object', text(200, '{}')],
  ['an object too deep to be one', text(200, '{"a":'.repeat(5000))],
  ['a payment that is null', text(200, '{"payment":null}')],
  ['a payment with nothing in it', text(200, '{"payment":{}}')],
  ['a payment without an amount', text(200, payment({ orderDetails: { currency: 'NOK' } }))],
  ['a payment without a currency', text(200, payment({ orderDetails: { amount: 600_00 } }))],
  ['an amount that is a text', text(200, payment({ orderDetails: { amount: '60000', currency: 'NOK' } }))],
  ['half an øre', text(200, payment({ summary: { chargedAmount: 0.5 } }))],
  ['less than nothing', text(200, payment({ summary: { chargedAmount: -1 } }))],
  ['a sum that is a list', text(200, payment({ summary: [] }))],
  ['charges that are none', text(200, payment({ charges: [{ amount: 1 }] }))],
  ['a name that is a number', text(200, payment({ paymentId: 1 }))],
  ['a body cut off', text(200, payment({}).slice(0, 60))],
  ['a page of a proxy', text(200, HTML, { 'content-type': 'text/html' })],
  ['xml', text(200, '<?xml version="1.0"?><payment/>')],
  ['bytes', text(200, Buffer.from([0xff, 0xfe, 0, 0, 0x80]))],
  ['nothing, and says so', text(204, '')],
  ['another address', text(302, '', { location: 'http://127.0.0.1:1/elsewhere' })],
  ['too many requests', text(429, '')],
  ['too many requests, and when to come back', text(429, '', { 'retry-after': '120' })],
  ['too many requests, and a date', text(429, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })],
  ['an error', text(500, '')],
  ['an error in its own words', text(500, '{"message":"An unknown error occurred","code":"1000"}')],
  ['an error of a proxy', text(502, HTML)],
  ['not there at the moment', text(503, HTML, { 'retry-after': '30' })],
  ['too slow behind the proxy', text(504, HTML)],
  ['a line that breaks at once', (response) => response.destroy()],
  [
    'a line that breaks in the middle',
    (response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"payment":')
      setImmediate(() => response.destroy())
    },
  ],
]

describe.each([NEXI, D2])('$name', ({ at, ref, others }) => {
  test.each(BODIES)(
    'C4 #10 #13 #14 #15 %s: the outcome is open, and nothing is believed',
    async (_, answer) => {
      reply = answer
      for (const { kind } of await askEverything(at(base), ref)) expect(kind).toBe('unknown')
    },
  )

  test('C4 #15 an answer about another payment says nothing of this one: the outcome is open, whatever was asked', async () => {
    for (const other of others()) {
      reply = text(200, other)
      for (const { kind } of await askEverything(at(base), ref)) expect(kind).toBe('unknown')
    }
  })

  test('C4 #19 nobody there, no such name, no encryption where it is expected: the outcome is open', async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`
    for (const address of [nobody, 'http://gateway.invalid', base.replace('http:', 'https:')])
      for (const { kind } of await askEverything(at(address), ref)) expect(kind).toBe('unknown')
  })

  test('C4 #19 a byte now and then, memory swept meanwhile: given up when patience is over, the line closed, and the outcome is open', async () => {
    expect(patience.ms).toBe(10_000)
    onTestFinished(() => {
      patience.ms = 10_000
    })
    patience.ms = 1000
    const open = new Set<ServerResponse>()
    reply = (response) => {
      open.add(response.writeHead(200))
      const drip = setInterval(() => {
        sweep()
        response.write(' ')
      }, 100)
      response.once('close', () => {
        clearInterval(drip)
        open.delete(response)
      })
    }
    for (const { kind } of await askEverything(at(base), ref)) expect(kind).toBe('unknown')
    await expect.poll(() => open.size, { timeout: 10_000 }).toBe(0)
  })
})
