import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAPABILITIES as NEXI } from '@/lib/gateway/nexi/capabilities'
import { addDays, addMinutes } from '@/lib/period'
import {
  doesCover,
  INSPECTION_HOURS,
  RENEW_BEFORE_HOURS,
  readPlan,
  SECURE_BEFORE_HOURS,
} from './deposit-plan'
import { type PlanInput, planDeposit } from './plan-deposit'

const at = new Date('2026-11-28T09:00:00Z')
const day = (days: number) => addDays(at, days)
const LEAD_DAYS = SECURE_BEFORE_HOURS[0] / 24
const INSPECTION_DAYS = INSPECTION_HOURS / 24

/** A gateway that keeps deposits apart and lets them go on request, with the windows of the card schemes. */
const rule = (scheme: string | null, initiator: 'RENTER' | 'MERCHANT', guaranteedDays: number) => ({
  ...{ scheme, initiator, guaranteedDays, capturableDays: 60 },
  ...{ source: 'card schemes', checkedOn: '2026-11-22' },
})
const APART = {
  ...NEXI.CARD,
  combinedAuthorization: false,
  explicitRelease: true,
  guaranteeEndsAtFirstCapture: false,
  storedCard: 'authorizes' as const,
  clocks: [
    rule('VISA', 'RENTER', 7),
    rule('VISA', 'MERCHANT', 5),
    rule('MASTERCARD', 'RENTER', 30),
    rule('MASTERCARD', 'MERCHANT', 30),
    rule(null, 'RENTER', 7),
    rule(null, 'MERCHANT', 5),
  ],
}

type Wish = Partial<PlanInput> & { starts: number; days: number }
const plan = ({ starts, days, ...more }: Wish) =>
  planDeposit({
    ...{ can: APART, scheme: null, at, hasStoredCard: false },
    ...{ from: day(starts), until: day(starts + days) },
    ...more,
  })
const inDays = (instant: Date | null) => instant && (instant.getTime() - at.getTime()) / 86_400_000

describe('how a deposit is kept good', () => {
  test.each<[string, Wish, string, number | null, number[], 'RENTER' | 'MERCHANT']>([
    ['soon and short: with the rent', { starts: 0, days: 1 }, 'WITH_RENT', null, [], 'RENTER'],
    ['exactly as long as the window', { starts: 1, days: 4 }, 'WITH_RENT', null, [], 'RENTER'],
    ['a moment longer than the window', { starts: 2, days: 3.01 }, 'NEAR_HAND_OUT', 1, [], 'RENTER'],
    ['far ahead: near the hand-out', { starts: 40, days: 2 }, 'NEAR_HAND_OUT', 39, [], 'RENTER'],
    ['far ahead and long: and then anew', { starts: 40, days: 10 }, 'NEAR_HAND_OUT', 39, [44, 49], 'RENTER'],
    [
      'today and long: with the rent, and then anew',
      { starts: 0, days: 8 },
      'WITH_RENT',
      null,
      [5],
      'RENTER',
    ],
    [
      'a Mastercard lasts a month',
      { starts: 0, days: 20, scheme: 'MASTERCARD' },
      'WITH_RENT',
      null,
      [],
      'RENTER',
    ],
    [
      'a long rental on a Mastercard',
      { starts: 0, days: 40, scheme: 'MASTERCARD' },
      'WITH_RENT',
      null,
      [28],
      'RENTER',
    ],
    [
      'a stored card spares the renter the link',
      { starts: 40, days: 2, hasStoredCard: true },
      'NEAR_HAND_OUT',
      39,
      [],
      'MERCHANT',
    ],
    [
      'a link lasts longer than a stored Visa, and is asked for when that saves a second time',
      { starts: 40, days: 4, scheme: 'VISA', hasStoredCard: true },
      'NEAR_HAND_OUT',
      39,
      [],
      'RENTER',
    ],
    [
      'a stored card that the gateway cannot authorize is no way',
      { starts: 40, days: 2, hasStoredCard: true, can: { ...APART, storedCard: 'takes' } },
      'NEAR_HAND_OUT',
      39,
      [],
      'RENTER',
    ],
    [
      'SHF-2 SHF-8 where the guarantee ends with the rent, the gateway decides how long',
      { starts: 20, days: 5, can: NEXI.CARD },
      'WITH_RENT',
      null,
      [],
      'RENTER',
    ],
    ['the same, far ahead', { starts: 40, days: 5, can: NEXI.CARD }, 'NEAR_HAND_OUT', 39, [], 'RENTER'],
    ['the same, long', { starts: 5, days: 40, can: NEXI.CARD }, 'WITH_RENT', null, [28], 'RENTER'],
    [
      'a method that cannot hold money',
      { starts: 40, days: 5, can: NEXI.DIRECT },
      'PAY_AND_REFUND',
      null,
      [],
      'RENTER',
    ],
  ])('%s', (_, wish, kind, secureAt, renewAt, initiator) => {
    const made = plan(wish)
    expect(made).toMatchObject({ kind, initiator })
    expect(inDays(made.secureAt)).toBe(secureAt)
    expect(made.renewAt.map(inDays)).toEqual(renewAt)
    expect(doesCover(made)).toBe(true)
  })

  test('what nothing can cover says so, and until when it does', () => {
    const can = { ...APART, clocks: [rule(null, 'RENTER', RENEW_BEFORE_HOURS / 24)] }
    const made = plan({ starts: 10, days: 5, can })
    expect(doesCover(made)).toBe(false)
    // Near the hand-out covers more of it than today.
    expect(made).toMatchObject({ kind: 'NEAR_HAND_OUT', renewAt: [] })
    expect(inDays(made.coveredUntil)).toBe(10 - LEAD_DAYS + 2)
  })

  test('is read back as it was kept', () => {
    const made = plan({ starts: 40, days: 10 })
    expect(readPlan(JSON.parse(JSON.stringify(made)))).toEqual(made)
    expect(readPlan(null)).toBeNull()
  })
})

test('every plan covers the rental and the time to look the gear over without a gap, or says that it does not', () => {
  const days = fc.integer({ min: 1, max: 31 })
  fc.assert(
    fc.property(
      ...[days, days, days, fc.boolean(), fc.boolean()],
      ...[fc.integer({ min: 0, max: 550 * 24 }), fc.integer({ min: 1, max: 90 * 24 })],
      (renter, merchant, capturable, endsAtCapture, hasStoredCard, startsIn, hours) => {
        const rules = [rule(null, 'RENTER', renter), rule(null, 'MERCHANT', merchant)]
        const can = {
          ...APART,
          combinedAuthorization: true,
          guaranteeEndsAtFirstCapture: endsAtCapture,
          clocks: rules.map((one) => ({ ...one, capturableDays: capturable })),
        }
        const from = addMinutes(at, startsIn * 60)
        const until = addMinutes(from, hours * 60)
        const made = planDeposit({ can, scheme: null, at, from, until, hasStoredCard })
        const lasts = (initiator: 'RENTER' | 'MERCHANT') =>
          endsAtCapture ? capturable : Math.min(capturable, initiator === 'RENTER' ? renter : merchant)
        const begins = made.secureAt ?? at
        let ends = addDays(begins, lasts(made.secureAt ? made.initiator : 'RENTER'))
        for (const again of made.renewAt) {
          expect(again.getTime()).toBeLessThan(ends.getTime())
          ends = addDays(again, lasts(made.initiator))
        }
        expect(ends).toEqual(made.coveredUntil)
        expect(doesCover(made)).toBe(ends >= addDays(until, INSPECTION_DAYS))
        // Nothing is asked for in the past, and nothing more than needed.
        for (const instant of [made.secureAt, ...made.renewAt])
          if (instant) expect(+instant).toBeGreaterThan(+at)
        if (made.secureAt) expect(made.secureAt).toEqual(addMinutes(from, -SECURE_BEFORE_HOURS[0] * 60))
        const oneIsEnough = addDays(at, lasts('RENTER')) >= addDays(until, INSPECTION_DAYS)
        if (oneIsEnough) expect(made).toMatchObject({ kind: 'WITH_RENT', renewAt: [] })
      },
    ),
  )
})
