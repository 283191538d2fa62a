import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { getResponse, type RequestHandler } from 'msw'
import { consoleHandlers } from './console'
import { type Account, handlers as d2Handlers, TEST_ACCOUNT } from './d2'
import { deliverDue } from './deliver'
import { mailHandlers } from './mailbox'
import { postOffice } from './mailbox/post-office'
import { handlers as nexiHandlers } from './nexi'
import { siteHandlers } from './site'
import { closeState, openState, type State } from './state'
import { textHandlers } from './texts'

const HOST = '127.0.0.1'
const BODY_LIMIT = 2 * 1024 * 1024
const LOOK_EVERY_MS = 300

type Failed = (error: NodeJS.ErrnoException) => void
type Doorway = {
  listen(port: number, host: string, ready: () => void): unknown
  once(event: 'error', failed: Failed): unknown
  off(event: 'error', failed: Failed): unknown
}

/** The outside world as one process: gateway, bank pages, console, mailbox, texts and somebody's web site over HTTP, and the post office over SMTP. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: '4010' }, smtp: { type: 'string', default: '4025' } },
  })
  const databaseUrl = process.env.DATABASE_URL
  if (!databaseUrl) throw new Error('The sandbox needs DATABASE_URL to know where to keep its memory.')
  const state = await openState(databaseUrl).catch((error: Error) => {
    throw new Error(`The sandbox cannot reach its database: ${error.message || 'connection refused'}.`)
  })
  let world: RequestHandler[] = []
  // Nobody who talks to it seldom shall meet a connection that is just being closed.
  const web = createServer(
    { keepAliveTimeout: 65_000 },
    (request, response) => void answer(world, baseUrl(web), request, response),
  )
  const appUrl = process.env.APP_URL ?? 'http://127.0.0.1:3000'
  const post = postOffice(state, appUrl)
  try {
    await listening(web, portOf(values.port, '--port'), 'HTTP')
    await listening(post, portOf(values.smtp, '--smtp'), 'SMTP')
  } catch (error) {
    await closeState(state)
    throw error
  }
  post.on('error', (error) => console.error(`post office: ${error.message}`))
  const base = baseUrl(web)
  const secretKey = process.env.NEXI_SECRET_KEY || undefined
  world = [
    ...nexiHandlers({ baseUrl: base, state, secretKey }),
    ...d2Handlers({ baseUrl: base, state, account: accountOf(process.env) }),
    ...consoleHandlers(base, state),
    ...mailHandlers(base, state),
    ...textHandlers(base, state),
    ...siteHandlers(base, appUrl),
  ]
  const stopDelivering = keepDelivering(state)
  const stop = async () => {
    web.close()
    web.closeAllConnections()
    await new Promise<void>((resolve) => post.close(() => resolve()))
    await stopDelivering()
    await closeState(state)
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop())
  console.log(`sandbox ready ${base} smtp ${portIn(post.server)}`)
}

/** What the shop was told about its D2 account holds here too; the rest is as in every sandbox. */
function accountOf(env: NodeJS.ProcessEnv): Account {
  return {
    merchant: env.D2_MERCHANT || TEST_ACCOUNT.merchant,
    key1: env.D2_KEY1 || TEST_ACCOUNT.key1,
    key2: env.D2_KEY2 || TEST_ACCOUNT.key2,
    user: env.D2_API_USER || TEST_ACCOUNT.user,
    password: env.D2_API_PASSWORD || TEST_ACCOUNT.password,
  }
}

/** One request through the handlers; a response of type `error` is a lost connection, so the socket dies. */
async function answer(
  world: RequestHandler[],
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const body = await bodyOf(request)
    const { method = 'GET', url = '/' } = request
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')] as [string, string]],
    )
    const asked = new Request(base + (url.startsWith('/') ? url : '/'), {
      method,
      headers,
      body: body.length > 0 && method !== 'GET' && method !== 'HEAD' ? body : undefined,
    })
    const reply =
      (await getResponse(world, asked)) ??
      new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } })
    if (reply.type === 'error') return void request.socket.destroy()
    response.writeHead(reply.status, Object.fromEntries(reply.headers))
    response.end(Buffer.from(await reply.arrayBuffer()))
  } catch (error) {
    console.error(`${request.method} ${request.url}:`, error)
    if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' })
    response.end('The sandbox itself failed\n')
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Uint8Array).length
    if (size > BODY_LIMIT) throw new RangeError('The body is larger than 2 MB')
    parts.push(part as Uint8Array)
  }
  return Buffer.concat(parts)
}

/** Looks again and again for webhooks that are due; the returned function waits for the last look to end. */
function keepDelivering(state: State): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()
  const look = () => {
    looking = deliverDue(state)
      .then(
        () => {},
        (error: Error) => stopped || console.error(`webhooks: ${error.message}`),
      )
      .then(() => {
        if (!stopped) timer = setTimeout(look, LOOK_EVERY_MS)
      })
  }
  look()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await looking
  }
}

async function listening(server: Doorway, port: number, what: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const failed: Failed = (error) => {
      const reason = error.code === 'EADDRINUSE' ? `Port ${port} is already in use` : error.message
      reject(new Error(`${reason}, so the sandbox cannot serve ${what} there.`))
    }
    server.once('error', failed)
    server.listen(port, HOST, () => {
      server.off('error', failed)
      resolve()
    })
  })
}

function portOf(text: string, option: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`${option} wants a port number, not "${text}".`)
  return port
}

function portIn(server: { address(): ReturnType<Server['address']> }): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

function baseUrl(web: Server): string {
  return `http://${HOST}:${portIn(web)}`
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
