import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Heard = { headers: IncomingHttpHeaders; body: string }

/** A partner's own server: takes whatever it is told, or says that it cannot as long as it is told to. */
export async function openReceiver() {
  const heard: Heard[] = []
  let status = 204
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    heard.push({ headers: request.headers, body })
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    /** What it was told of one booking, in that order. */
    toldOf: (number: string): string[] =>
      heard
        .map(({ body }) => JSON.parse(body) as { type: string; data: { booking: string } })
        .filter(({ data }) => data.booking === number)
        .map(({ type }) => type),
    heard,
    answerWith: (code: number) => {
      status = code
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** Checks a message as the Standard Webhooks tell a receiver to. */
export function isGenuine({ headers, body }: Heard, secret: string): boolean {
  const key = Buffer.from(secret.split('_')[1] ?? '', 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  return headers['webhook-signature'] === `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}
