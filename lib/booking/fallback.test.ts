import { describe, expect, it } from 'vitest'
import { addDays, addMinutes, type Period } from '@/lib/period'
import {
  fallbackOf,
  isOver,
  type OpenFallback,
  OWN_CHANGE_PAY_HOURS,
  OWN_CHANGE_PAY_MINUTES_LEAST,
} from './fallback'

const AT = new Date('2026-11-23T08:00:00Z')
const TWO_HOURS = 60 * OWN_CHANGE_PAY_HOURS
const LEAST = OWN_CHANGE_PAY_MINUTES_LEAST
const from = (minutes: number): Period => ({
  from: addMinutes(AT, minutes),
  until: addDays(addMinutes(AT, minutes), 1),
})
const FAR = 7 * 24 * 60

const minutesLeft = (was: number, is: number) => {
  const fallback = fallbackOf({ was: from(was), is: from(is), agreedMinor: 100 }, null, AT)
  return ((fallback?.payUntil.getTime() ?? 0) - AT.getTime()) / 60_000
}

describe('how long a renter has to pay for dates that they took', () => {
  it.each([
    ['two hours, when both starts are far away', FAR, 2 * FAR, TWO_HOURS],
    ['until the old start', TWO_HOURS - 10, FAR, TWO_HOURS - 10],
    ['until the new start', FAR, TWO_HOURS - 20, TWO_HOURS - 20],
    ['a start just after it does not matter', TWO_HOURS + 1, FAR, TWO_HOURS],
    ['half an hour at least, however near the start is', 5, FAR, LEAST],
    ['just half an hour', LEAST, FAR, LEAST],
    ['a minute more', LEAST + 1, FAR, LEAST + 1],
  ])('%s', (_, was, is, left) => {
    expect(minutesLeft(was, is)).toBe(left)
  })
})

describe('several clicks in a row', () => {
  const first: OpenFallback = {
    ...{ amendmentId: 'first', isStuck: false, minor: 100, period: from(FAR) },
    payUntil: addMinutes(AT, 40),
  }
  const again = (agreedMinor: number, open = first) =>
    fallbackOf({ was: from(2 * FAR), is: from(3 * FAR), agreedMinor }, open, AT)

  it('have the time of the first one, and go back to what was paid for', () => {
    expect(again(70)).toEqual({ payUntil: first.payUntil, period: first.period, minor: 170 })
  })
  it('at the same price they owe what they owed', () => {
    expect(again(0)).toMatchObject({ payUntil: first.payUntil, minor: 100 })
  })
  it('cheaper by all of it: nothing is owed, and nothing comes back', () => {
    expect(again(-100)).toBeNull()
    expect(again(-99)).toMatchObject({ minor: 1 })
  })
  it('once the dates before could not be put back there is time anew, and the way back is the same', () => {
    const over = { ...first, payUntil: addMinutes(AT, -60), isStuck: true }
    expect(again(70, over)).toEqual({ payUntil: addMinutes(AT, TWO_HOURS), period: first.period, minor: 170 })
    expect(isOver(over, AT)).toBe(false)
  })
  it('the time is over at its last instant', () => {
    expect(isOver(first, addMinutes(first.payUntil, -1))).toBe(false)
    expect(isOver(first, first.payUntil)).toBe(true)
    expect(isOver(null, AT)).toBe(false)
  })
})
