import { HttpResponse } from 'msw'
import type { z } from 'zod'
import { type Fields, latinForm } from './form'

/** What a call answers: the text that goes on the wire. D2 says yes and no alike with HTTP 200. */
export type Answer = string

/** Why a capture, refund or cancel is declined. */
export const MONEY = {
  rejected: 4,
  tooOld: 5,
  status: 6,
  tooHigh: 7,
  parameter: 8,
  otherOrder: 9,
  reauthRejected: 10,
  inBatch: 14,
} as const

/** Why an authorization is declined: the same numbers mean other things here. */
export const AUTHORIZATION = {
  rejected: 0,
  parameter: 2,
  cardExpired: 4,
  orderUsed: 7,
  splitDiffers: 8,
} as const

export function accepted(fields: Fields): Answer {
  return latinForm({ status: 'ACCEPTED', ...fields })
}

export function declined(reason: number, message?: string): Answer {
  return latinForm({ status: 'DECLINED', reason, message })
}

export function respond(text: string, status = 200, headers: Record<string, string> = {}): Response {
  return new HttpResponse(Buffer.from(text, 'latin1'), {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=iso-8859-1' },
  })
}

/** Reads the fields of a call by their schema, or says in a sentence which one is wrong. */
export function readFields<T>(schema: z.ZodType<T>, fields: Fields): { values: T } | { message: string } {
  const read = schema.safeParse(fields)
  if (read.success) return { values: read.data }
  const issue = read.error.issues[0]
  return { message: `Parameter ${String(issue?.path[0])}: ${issue?.message}` }
}
