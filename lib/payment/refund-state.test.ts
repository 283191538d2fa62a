import { expect, test } from 'vitest'
import { partState, progressOf } from './refund-state'

type Part = Parameters<typeof partState>[0]
const part = (changes: Partial<Part> = {}): Part => ({
  whyNot: null,
  paidOtherwiseAt: null,
  attempts: [],
  ...changes,
})
const tried = (fate: string, ...states: string[]): Part =>
  part({ attempts: [{ fate, refunds: states.map((state) => ({ state })) }] })
const OTHERWISE = new Date('2026-12-01T08:00:00Z')

test.each([
  ['not tried', part(), 'WAITING'],
  ['prepared', tried('PREPARED'), 'ASKED'],
  ['sent', tried('SENT'), 'ASKED'],
  ['without an answer', tried('UNKNOWN'), 'ASKED'],
  ['promised', tried('DONE', 'PENDING'), 'PENDING'],
  ['done', tried('DONE', 'DONE'), 'DONE'],
  ['promised, then not kept', tried('DONE', 'FAILED'), 'FAILED'],
  ['declined', tried('DECLINED'), 'FAILED'],
  ['refused', tried('REFUSED'), 'FAILED'],
  ['impossible', part({ whyNot: 'too-old' }), 'OWED'],
  [
    'impossible, paid in another way',
    part({ whyNot: 'too-old', paidOtherwiseAt: OTHERWISE }),
    'PAID_OTHERWISE',
  ],
  ['declined, paid in another way', { ...tried('DECLINED'), paidOtherwiseAt: OTHERWISE }, 'PAID_OTHERWISE'],
])('a part that is %s', (_, row, state) => {
  expect(partState(row)).toBe(state)
})

test('the last try counts', () => {
  const again = { ...tried('DECLINED'), attempts: [...tried('DECLINED').attempts, ...tried('SENT').attempts] }
  expect(partState(again)).toBe('ASKED')
})

test.each([
  ['under way while anything may still move', [tried('DONE', 'DONE'), part()], 'UNDER_WAY'],
  ['under way while a promise is open', [tried('DECLINED'), tried('DONE', 'PENDING')], 'UNDER_WAY'],
  [
    'waiting for somebody when a part is owed',
    [tried('DONE', 'DONE'), part({ whyNot: 'too-old' })],
    'NEEDS_STAFF',
  ],
  ['waiting for somebody when a part failed', [tried('REFUSED')], 'NEEDS_STAFF'],
  [
    'done when every part is back, one way or the other',
    [tried('DONE', 'DONE'), part({ whyNot: 'too-old', paidOtherwiseAt: OTHERWISE })],
    'DONE',
  ],
] as const)('a refund is %s', (_, parts, progress) => {
  expect(progressOf({ parts: [...parts] })).toBe(progress)
})
