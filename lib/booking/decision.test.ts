import { expect, test } from 'vitest'
import { addMinutes } from '@/lib/period'
import { ANSWER_SOON_HOURS, decisionOf } from './decision'

const AT = new Date('2026-12-01T12:00:00Z')
const SOON = ANSWER_SOON_HOURS * 60

type Row = Parameters<typeof decisionOf>[0]

const back = (change: Partial<Row>): Row => ({
  ...{ state: 'RETURNED', returnedDamaged: true, deposit: null, refundRequests: [], paymentRequests: [] },
  ...{ lateMinor: null, lateDecidedAt: null, claims: [] },
  ...change,
})

const told = (minutes: number): Row['claims'] => [
  { state: 'NOTIFIED', answerUntil: addMinutes(AT, minutes), decideUntil: addMinutes(AT, 85 * 24 * 60) },
]

test.each([
  ['late only', back({ lateMinor: 80_00 }), 'late'],
  ['late and decided', back({ lateMinor: 80_00, lateDecidedAt: AT }), null],
  ['damaged, the renter has been told', back({ claims: told(SOON + 1) }), null],
  ['late and damaged, the renter has been told', back({ lateMinor: 80_00, claims: told(SOON + 1) }), 'late'],
  ['the answer is due soon', back({ lateMinor: 80_00, claims: told(SOON) }), 'claim-answer'],
])('pain 60 what a person has to decide: %s', (_, row, decision) => {
  expect(decisionOf(row, AT)).toBe(decision)
})
