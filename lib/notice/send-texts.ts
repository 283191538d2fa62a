import { findCompany } from '@/lib/company/find-company'
import { prisma } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { addMinutes } from '@/lib/period'
import { type Carrier, openCarrier, type Text } from './texts/carrier'
import { isStillTrue } from './texts/is-still-true'
import { ASK_AFTER_MINUTES, TEXT_HOURS } from './texts/text-rule'
import { writeText } from './texts/write-text'
import { type Claimed, emptyTray, type Trouble } from './tray'

/**
 * Sends the texts in the tray, at decent hours of the shop's own time alone, and drops what is not true any more by then.
 * Before a text is tried again the carrier is asked whether it has it, so that nobody's phone rings twice.
 */
export async function sendTexts(at: Date): Promise<{ done: number; failed: number }> {
  const carrier = openCarrier()
  if (!carrier) return { done: await dropAll(), failed: 0 }
  const { brand } = await findCompany()
  const deliver = (notice: Claimed, sentAt: Date) => hand(carrier, brand, notice, sentAt)
  return emptyTray({ name: 'SMS', mayLeave: atDecentHours, deliver, troubleOf }, at)
}

const atDecentHours = (at: Date): Prisma.Sql => Prisma.sql`
  extract(hour FROM ${at.toISOString()}::timestamptz AT TIME ZONE (facts->'booking'->'location'->>'timeZone'))
    BETWEEN ${TEXT_HOURS.from}::int AND ${TEXT_HOURS.until - 1}::int`

async function hand(
  carrier: Carrier,
  brand: string,
  notice: Claimed,
  at: Date,
): Promise<Prisma.NoticeUpdateManyMutationInput> {
  if (!(await isStillTrue(notice, at))) return { state: 'DROPPED', sentAt: null }
  const text = { to: notice.recipient, body: writeText(notice, brand) }
  const reference =
    (notice.tries > 1 && (await findTaken(carrier, text, notice))) || (await sendNew(carrier, text))
  return { text: text.body, reference, askAt: addMinutes(at, ASK_AFTER_MINUTES[0]) }
}

async function findTaken(carrier: Carrier, text: Text, { createdAt }: Claimed): Promise<string | null> {
  const taken = await carrier.find(text, createdAt)
  if (taken === 'unknown') throw new NotTaken('it does not say whether it has the text already', false, true)
  return taken
}

async function sendNew(carrier: Carrier, text: Text): Promise<string> {
  const answer = await carrier.send(text)
  if (answer.kind === 'taken') return answer.reference
  throw new NotTaken(answer.problem, answer.kind === 'refused', answer.isEverybodys)
}

class NotTaken extends Error {
  constructor(
    message: string,
    readonly isFinal: boolean,
    readonly isEverybodys: boolean,
  ) {
    super(message)
  }
}

const troubleOf = (error: unknown): Trouble =>
  error instanceof NotTaken
    ? { problem: error.message.slice(0, 500), isFinal: error.isFinal, isEverybodys: error.isEverybodys }
    : { problem: String(error).slice(0, 500), isFinal: false, isEverybodys: false }

/** Somebody has switched texts off. */
async function dropAll(): Promise<number> {
  const waiting = { way: 'SMS' as const, state: { in: ['QUEUED' as const, 'SENDING' as const] } }
  return (await prisma.notice.updateMany({ where: waiting, data: { state: 'DROPPED' } })).count
}
