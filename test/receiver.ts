import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = { headers: IncomingHttpHeaders; body: string }

/** Somebody else's server, on this machine: what it was told, and what it answers with from now on. */
export type Receiver = {
  url: string
  heard: Heard[]
  /** The numbers of bookings it was told of, in that order, with what happened. */
  told: () => string[]
  answerWith: (status: number, headers?: Record<string, string>) => void
  close: () => Promise<void>
}

export async function openReceiver(): Promise<Receiver> {
  const heard: Heard[] = []
  let answer: { status: number; headers: Record<string, string> } = { status: 204, headers: {} }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    heard.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
    response.writeHead(answer.status, answer.headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook`,
    heard,
    told: () =>
      heard.map(({ body }) => {
        const { type, data } = JSON.parse(body)
        return `${data.booking} ${type}`
      }),
    answerWith: (status, headers = {}) => {
      answer = { status, headers }
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Checks a message as the Standard Webhooks tell a receiver to, without a line of ours. */
export function isGenuine({ headers, body }: Heard, secret: string): boolean {
  const key = Buffer.from(secret.split('_')[1] ?? '', 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  const expected = createHmac('sha256', key).update(signed).digest('base64')
  return String(headers['webhook-signature']).split(' ').includes(`v1,${expected}`)
}
