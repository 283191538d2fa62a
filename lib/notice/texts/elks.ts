import { z } from 'zod'
import type { Arrival, Carrier, Text, TextAnswer } from './carrier'

export type ElksAccount = { baseUrl: string; user: string; password: string; from: string }

// A carrier that does not answer must not hold up the others for long.
const PATIENCE_MS = 10_000
// As many of the newest texts to one number as are looked through for ours.
const LOOK_BACK = 50

const message = z.object({
  id: z.string().min(1),
  status: z.enum(['created', 'sent', 'delivered', 'failed']).optional(),
  message: z.string().optional(),
  direction: z.string().optional(),
})
const history = z.object({ data: z.array(message) })

/**
 * 46elks, by its public documentation (46elks.com/docs: send-sms, sms-history, show-sms-id; read 2026-11): forms over HTTP with
 * a user name and a password. It knows no idempotency key, so that after an answer that was lost it is asked what it has.
 */
export function elks(account: ElksAccount): Carrier {
  return {
    send: async (text) => answerOf(await talk(account, '/sms', { from: account.from, ...wire(text) })),
    find: async (text, since) => {
      const asked = new URLSearchParams({ to: text.to, end: zoneless(since), limit: String(LOOK_BACK) })
      const found = await talk(account, `/sms?${asked}`)
      const read = found.status === 200 ? history.safeParse(found.body) : null
      if (!read?.success) return 'unknown'
      const same = read.data.data.find(
        (one) => one.message === text.body && one.direction !== 'incoming' && one.status !== 'failed',
      )
      return same?.id ?? null
    },
    lookUp: async (reference) => {
      const found = await talk(account, `/sms/${encodeURIComponent(reference)}`)
      const read = found.status === 200 ? message.safeParse(found.body) : null
      return read?.success && read.data.status ? ARRIVALS[read.data.status] : null
    },
  }
}

const ARRIVALS: Record<'created' | 'sent' | 'delivered' | 'failed', Arrival> = {
  created: 'on-its-way',
  sent: 'on-its-way',
  delivered: 'arrived',
  failed: 'failed',
}

const wire = ({ to, body }: Text) => ({ to, message: body })

// Its instants are in UTC and do not say so.
const zoneless = (at: Date): string => at.toISOString().replace('Z', '')

type Said = { status: number; body: unknown; words: string }

/** `status` is 0 when there was no answer. */
async function talk(
  { baseUrl, user, password }: ElksAccount,
  path: string,
  form?: Record<string, string>,
): Promise<Said> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/$/, '')}${path}`, {
      method: form ? 'POST' : 'GET',
      headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
      body: form && new URLSearchParams(form),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const words = (await response.text()).slice(0, 100_000)
    return { status: response.status, body: readJson(words), words: words.slice(0, 300) }
  } catch (error) {
    return { status: 0, body: null, words: error instanceof Error ? error.message : String(error) }
  }
}

function readJson(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}

function answerOf({ status, body, words }: Said): TextAnswer {
  const taken = status === 200 ? message.safeParse(body) : null
  if (taken?.success && taken.data.status !== 'failed') return { kind: 'taken', reference: taken.data.id }
  const problem = status === 0 ? `no answer: ${words}` : `answered ${status}: ${words}`
  // A wrong number or text is refused as such; a wrong password, or an account that is empty, is everybody's.
  if (status === 400 || taken?.success) return { kind: 'refused', problem, isEverybodys: false }
  if (status >= 401 && status < 500) return { kind: 'later', problem, isEverybodys: true }
  return { kind: 'unknown', problem, isEverybodys: true }
}
