import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BookingState } from '@/lib/generated/prisma/client'
import { mayStep, STATES, STEPS, type Step } from './booking'

const ALLOWED: Record<Step, [from: string, to: string]> = {
  confirm: ['HELD', 'CONFIRMED'],
  lapse: ['HELD', 'LAPSED'],
  revive: ['LAPSED', 'HELD'],
  giveUp: ['HELD', 'CANCELLED'],
  cancel: ['CONFIRMED', 'CANCELLED'],
  noShow: ['CONFIRMED', 'NO_SHOW'],
  handOut: ['CONFIRMED', 'OUT'],
  takeBack: ['OUT', 'RETURNED'],
  complete: ['RETURNED', 'COMPLETED'],
}

describe('every state × every step', () => {
  const pairs = Object.values(BookingState).flatMap((state) =>
    (Object.keys(STEPS) as Step[]).map((step) => [state, step] as const),
  )
  test.each(pairs)('%s × %s', (state, step) => {
    expect(mayStep(state, step)).toBe(ALLOWED[step][0] === state)
    expect(STEPS[step].to).toBe(ALLOWED[step][1])
  })
})

test('a step into a state that occupies gear leaves from one that does, or allocates anew', () => {
  const taking = Object.entries(STEPS).filter(
    ([, { from, to }]) => STATES[to].occupiesGear && !STATES[from].occupiesGear,
  )
  expect(taking.map(([step]) => step)).toEqual(['revive'])
})

test('the picture in docs/map.md shows exactly these steps', () => {
  const drawn = readFileSync('docs/map.md', 'utf8').match(/^ {2}[A-Z_]+ --> .*$/gm)
  const steps = Object.entries(STEPS).map(([step, { by, from, to, ...rest }]) => {
    const after = 'after' in rest ? `, after ${rest.after}` : ''
    return `  ${from} --> ${to}: ${step} (${by}${after})`
  })
  expect(drawn).toEqual(steps)
})
