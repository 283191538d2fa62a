import { afterEach, beforeEach, expect, test } from 'vitest'
import { openReceiver, type Receiver } from '@/test/receiver'
import { reach } from './reach'

let receiver: Receiver
beforeEach(async () => {
  receiver = await openReceiver()
})
afterEach(() => receiver.close())

const send = (url: string, ownMachine: boolean) =>
  reach({ url, headers: { 'content-type': 'application/json' }, body: '{"æ":1}' }, { ownMachine })

test('in a rehearsal this machine may be told, whole and with a length', async () => {
  expect(await send(receiver.url, true)).toEqual({ status: 204 })
  expect(receiver.heard).toMatchObject([
    { body: '{"æ":1}', headers: { 'content-type': 'application/json', 'content-length': '8' } },
  ])
})

test('nothing is sent to this machine, into a network of ours or to a name that leads there', async () => {
  const { port } = new URL(receiver.url)
  const addresses = [
    `https://127.0.0.1:${port}/`,
    `https://localhost:${port}/`,
    `https://[::1]:${port}/`,
    `https://[::ffff:127.0.0.1]:${port}/`,
    `https://2130706433:${port}/`,
    `https://0x7f.1:${port}/`,
    `https://0.0.0.0:${port}/`,
    'https://10.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00::1]/',
  ]
  for (const address of addresses)
    expect(await send(address, false), address).toEqual({
      problem: expect.stringContaining('not on the internet'),
    })
  // Not even a rehearsal leads anywhere else than to this one address.
  for (const address of ['http://10.0.0.1/', `http://[::1]:${port}/`, 'http://169.254.169.254/'])
    expect(await send(address, true), address).toEqual({
      problem: expect.stringContaining('not on the internet'),
    })
  expect(receiver.heard).toEqual([])
})

test('plain HTTP, a name that nobody has and a door that is shut are problems, not accidents', async () => {
  expect(await send('http://93.184.216.34/', false)).toEqual({ problem: expect.stringContaining('https://') })
  expect(await send('https://no-such-host.invalid/', false)).toEqual({
    problem: 'no-such-host.invalid is not known',
  })
  await receiver.close()
  expect(await send(receiver.url, true)).toEqual({ problem: expect.stringContaining('ECONNREFUSED') })
})

test('a redirect is an answer, and nobody follows it', async () => {
  const elsewhere = await openReceiver()
  receiver.answerWith(302, { location: elsewhere.url })
  expect(await send(receiver.url, true)).toEqual({ status: 302 })
  expect(elsewhere.heard).toEqual([])
  await elsewhere.close()
})
