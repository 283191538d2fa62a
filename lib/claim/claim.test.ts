import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ClaimState } from '@/lib/generated/prisma/client'
import { isUndecided, mayStep, STEPS, type Step } from './claim'
import { deadlinesOf, PROFILES } from './profile'

const ALLOWED: Record<Step, [from: string[], to: string]> = {
  accept: [['NOTIFIED', 'UNANSWERED'], 'ACCEPTED'],
  object: [['NOTIFIED'], 'OBJECTED'],
  expire: [['NOTIFIED'], 'UNANSWERED'],
  decide: [['OBJECTED', 'UNANSWERED'], 'DECIDED'],
  withdraw: [['NOTIFIED', 'OBJECTED', 'UNANSWERED'], 'WITHDRAWN'],
  lapse: [['NOTIFIED', 'OBJECTED', 'UNANSWERED'], 'LAPSED'],
}

describe('every state × every step', () => {
  const pairs = Object.values(ClaimState).flatMap((state) =>
    (Object.keys(STEPS) as Step[]).map((step) => [state, step] as const),
  )
  test.each(pairs)('%s × %s', (state, step) => {
    expect(mayStep(state, step)).toBe(ALLOWED[step][0].includes(state))
    expect(STEPS[step].to).toBe(ALLOWED[step][1])
  })
})

test('a claim without a last word can be withdrawn, and only such a one', () => {
  const open = Object.values(ClaimState).filter(isUndecided)
  expect(open).toEqual(['NOTIFIED', 'OBJECTED', 'UNANSWERED'])
})

test('the picture in docs/map.md shows exactly these steps', () => {
  const drawn = readFileSync('docs/map.md', 'utf8').match(/^ {4}[A-Z_]+ --> .*$/gm)
  const steps = Object.entries(STEPS).flatMap(([step, { by, from, to, ...rest }]) => {
    const after = 'after' in rest ? `, after ${rest.after}` : ''
    return from.map((one) => `    ${one} --> ${to}: ${step} (${by}${after})`)
  })
  expect(drawn).toEqual(steps)
})

test('days to answer and the last day for money are reckoned from the profile', () => {
  const backAt = new Date('2026-06-01T09:00:00Z')
  const openedAt = new Date('2026-06-03T09:00:00Z')
  expect(deadlinesOf('FAST', backAt, openedAt)).toEqual({
    noticeUntil: null,
    answerUntil: new Date('2026-06-10T09:00:00Z'),
    remindAt: new Date('2026-06-08T09:00:00Z'),
    decideUntil: new Date('2026-08-25T09:00:00Z'),
  })
  expect(deadlinesOf('STRICT', backAt, openedAt)).toEqual({
    noticeUntil: new Date('2026-06-11T09:00:00Z'),
    answerUntil: new Date('2026-06-23T09:00:00Z'),
    remindAt: new Date('2026-06-18T09:00:00Z'),
    decideUntil: new Date('2026-08-25T09:00:00Z'),
  })
  expect(PROFILES.STRICT.answerDays).toBeGreaterThan(PROFILES.FAST.answerDays)
})
