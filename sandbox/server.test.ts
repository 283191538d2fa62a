import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { wish as d2Wish } from './d2/rehearsal'
import { wish } from './nexi/rehearsal'

// Processes start slowly on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 180_000 })

const KEY = { authorization: 'test-secret-key-00000000000000000000' }
const running: ChildProcess[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop))
})

type Started = { child: ChildProcess; line: string; base: string }

async function start(args: string[], env: Record<string, string> = {}): Promise<Started> {
  // Not by the tsx command: it passes a signal on, but gives a busy machine 30 ms to say so before it kills.
  const child = spawn(process.execPath, ['--import', 'tsx', 'sandbox/server.ts', ...args], {
    env: { ...process.env, ...env },
  })
  running.push(child)
  let said = ''
  child.stdout?.on('data', (text) => (said += text))
  child.stderr?.on('data', (text) => (said += text))
  const ended = once(child, 'exit')
  await Promise.race([ended, expect.poll(() => said, { timeout: 60_000 }).toContain('\n')])
  return { child, line: said.trim(), base: /http:\S+/.exec(said)?.[0] ?? '' }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return child.exitCode
}

const ask = async (base: string, method: string, path: string, body?: unknown) => {
  const reply = await fetch(base + path, {
    method,
    headers: KEY,
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await reply.text()
  return { status: reply.status, body: text ? JSON.parse(text) : undefined }
}

it('serves the same gateway over HTTP, delivers its webhooks by itself, loses answers for real, remembers over a restart', async () => {
  const rung: string[] = []
  const shop = createServer((request, response) => {
    rung.push(String(request.headers.authorization))
    response.end()
  }).listen(0, '127.0.0.1')
  await once(shop, 'listening')
  const { child, line, base } = await start(['--port', '0', '--smtp', '0'])
  expect(line).toMatch(/^sandbox ready http:\/\/127\.0\.0\.1:\d+ smtp \d+$/)

  const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/events`
  const webHooks = [{ eventName: 'payment.created', url, authorization: 'abcdEFGH1234' }]
  const created = await ask(base, 'POST', '/v1/payments', { ...wish(), notifications: { webHooks } })
  expect(created.status).toBe(201)
  await expect.poll(() => rung, { timeout: 20_000 }).toEqual(['abcdEFGH1234'])

  await ask(base, 'POST', '/sandbox/faults', { fault: 'lose-answer', operation: 'terminate' })
  const { paymentId, hostedPaymentPageUrl } = created.body
  await expect(ask(base, 'PUT', `/v1/payments/${paymentId}/terminate`)).rejects.toThrow('fetch failed')
  expect((await fetch(hostedPaymentPageUrl)).status).toBe(410)
  const window = await fetch(`${base}/paymentweb/start.action`, {
    method: 'POST',
    body: new URLSearchParams(d2Wish()),
  })
  expect([window.status, await window.text()]).toEqual([200, expect.stringContaining('Pay 600.00 NOK')])
  expect((await fetch(`${base}/cgi-adm/payinfo.cgi`, { method: 'POST' })).status).toBe(401)
  for (const path of ['/', '/mail', '/sandbox/clock', '/sandbox/mail'])
    expect((await fetch(base + path)).status).toBe(200)
  expect((await fetch(`${base}/nowhere`)).status).toBe(404)

  expect(await stop(child)).toBe(0)
  const again = await start(['--port', '0', '--smtp', '0'])
  const { body } = await ask(again.base, 'GET', `/v1/payments/${paymentId}`)
  expect(body.payment.terminated).toMatch(/^\d{4}/)
  shop.close()
})

it('says in one sentence why it cannot start, and ends with an error', async () => {
  const { base } = await start(['--port', '0', '--smtp', '0'])
  const taken = new URL(base).port
  const port = await start(['--port', taken, '--smtp', '0'])
  expect(port.line).toBe(`Port ${taken} is already in use, so the sandbox cannot serve HTTP there.`)
  const post = await start(['--port', '0', '--smtp', taken])
  expect(post.line).toBe(`Port ${taken} is already in use, so the sandbox cannot serve SMTP there.`)
  const database = await start(['--port', '0'], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  expect(database.line).toMatch(/^The sandbox cannot reach its database: .*\.$/)
  const nothing = await start(['--port', '0'], { DATABASE_URL: '' })
  expect(nothing.line).toContain('DATABASE_URL')
  const nonsense = await start(['--port', 'abc'])
  expect(nonsense.line).toContain('--port wants a port number')
  for (const { child } of [port, post, database, nothing, nonsense]) {
    await expect.poll(() => child.exitCode).toBe(1)
  }
})
