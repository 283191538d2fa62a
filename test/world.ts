import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { work } from '@/lib/nightly'
import { noteBounce } from '@/lib/notice/note-bounce'
import { receive } from '@/lib/settlement/receive'
import { advance } from '@/sandbox/clock'
import { handlers as d2Handlers, openD2, payInD2 } from '@/sandbox/d2'
import { clearFaults, type FaultInput, setFault } from '@/sandbox/fault'
import { findLetters, type Letter } from '@/sandbox/mailbox/letter'
import { postOffice } from '@/sandbox/mailbox/post-office'
import { deliverDue, handlers, payInSandbox } from '@/sandbox/nexi'
import { closeState, openState, type State } from '@/sandbox/state'
import { textHandlers } from '@/sandbox/texts'
import { findTexts, type Text } from '@/sandbox/texts/text'
import { findDue } from './due'

export type World = {
  state: State
  /** Every request that reached a stranger, as "POST /v1/payments": what must not have been sent is not in here. */
  asked: string[]
  /** The renter pays on the payment page; `ref` is the payment's name at the gateway. */
  pay: (ref: string, choice?: Parameters<typeof payInSandbox>[2]) => ReturnType<typeof payInSandbox>
  /** The same at the legacy gateway, where the renter's browser brings the form that opens the visit. */
  payD2: (ref: string, choice?: Parameters<typeof payInD2>[2]) => Promise<string>
  /** Webhooks that are due ring, and every job of the clock runs, until nothing is left to do. */
  tick: () => Promise<void>
  /** Moves the clock of the strangers and of the business by "15m", "8d", …, and lets everything happen. */
  advance: (duration: string) => Promise<void>
  fault: (input: FaultInput) => Promise<unknown>
  clearFaults: () => Promise<unknown>
  /** What arrived in the mailbox, newest first, all or for one address. */
  letters: (to?: string) => Promise<Letter[]>
  /** What arrived on phones, newest first. */
  texts: (to?: string) => Promise<Text[]>
  close: () => Promise<void>
}

// More rounds than any chain of consequences is long; one that does not end is a defect.
const MOST_ROUNDS = 20

/**
 * The strangers by interception (gateway and mailbox), the cast on stage, and our own door for webhooks. Whatever else
 * somebody asks of the network fails the test. Call it in beforeAll, and `close` in afterAll.
 */
export async function openWorld(): Promise<World> {
  const { DATABASE_URL = '', SANDBOX_URL = '', APP_URL = '', SMTP_URL = '' } = process.env
  const state = await openState(DATABASE_URL)
  const post = postOffice(state, APP_URL)
  await new Promise<void>((resolve) => post.listen(Number(new URL(SMTP_URL).port), '127.0.0.1', resolve))
  const asked: string[] = []
  const server = setupServer(
    ...handlers({ baseUrl: SANDBOX_URL, state }),
    ...d2Handlers({ baseUrl: SANDBOX_URL, state }),
    ...textHandlers(SANDBOX_URL, state),
    ...doors(APP_URL),
  )
  server.events.on('request:start', ({ request }) => {
    const { origin, pathname } = new URL(request.url)
    if (origin === SANDBOX_URL) asked.push(`${request.method} ${pathname}`)
  })
  server.listen({ onUnhandledRequest: 'error' })
  const tick = () => untilQuiet(state)
  return {
    state,
    asked,
    pay: (ref, choice) => payInSandbox(state, ref, choice),
    payD2: (ref, choice) => payByForm(state, ref, choice),
    tick,
    advance: async (duration) => {
      await advance(state, duration)
      await tick()
    },
    fault: (input) => setFault(state, input),
    clearFaults: () => clearFaults(state),
    letters: (to) => findLetters(state, to ?? null, 100),
    texts: (to) => findTexts(state, { to, limit: 100 }),
    close: async () => {
      server.close()
      await new Promise<void>((resolve) => post.close(() => resolve()))
      await closeState(state)
    },
  }
}

async function payByForm(
  state: State,
  gatewayRef: string,
  choice?: Parameters<typeof payInD2>[2],
): Promise<string> {
  const { gatewayForm } = await prisma.payment.findFirstOrThrow({ where: { gateway: 'd2', gatewayRef } })
  const form = gatewayForm as Record<string, string>
  const opened = await openD2(state, form)
  return 'visit' in opened ? payInD2(state, form.orderid ?? '', choice) : opened.message
}

// What the web's routes do with an event and with a letter that came back, without the web.
const doors = (appUrl: string) => [
  http.post(`${appUrl}/api/gateways/:gateway/events`, async ({ request, params }) => {
    const payment = new URL(request.url).searchParams.get('payment') ?? ''
    const received = await receive(String(params.gateway), payment, request.headers, await request.text())
    return new HttpResponse(null, { status: received === 'kept' ? 200 : 404 })
  }),
  http.post(`${appUrl}/api/mail/bounces`, async ({ request }) => {
    const noted = await noteBounce(await request.text())
    return new HttpResponse(null, { status: noted === 'too-early' ? 503 : 200 })
  }),
]

async function untilQuiet(state: State): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++)
    if ((await doDue(state)) === 0 && (await doAll(state)) === 0) return
  throw new Error(`Something still happens after ${MOST_ROUNDS} rounds of the clock.`)
}

// A round of everything asks the database some seventy times, so it comes last, when nothing is known to be due.
async function doDue(state: State): Promise<number> {
  let done = (await deliverDue(state)).delivered
  const at = (await now()).getTime()
  const due = new Set((await findDue(state)).filter((one) => one.at <= at).map(({ job }) => job))
  // Without the note of when it ran, which would be a third of what a quiet world asks the database.
  for (const [job, run] of Object.entries(work)) if (due.has(job)) done += (await run()).done
  return done
}

async function doAll(state: State): Promise<number> {
  let done = (await deliverDue(state)).delivered
  for (const run of Object.values(work)) done += (await run()).done
  return done
}
