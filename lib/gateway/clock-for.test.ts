import { describe, expect, test } from 'vitest'
import { clockFor } from './clock-for'
import { CAPABILITIES as D2 } from './d2/capabilities'
import type { Capabilities, ClockRule } from './gateway'
import type { MethodKind } from './methods'
import { CAPABILITIES as NEXI } from './nexi/capabilities'

const rule = (scheme: string | null, initiator: ClockRule['initiator'], days: number): ClockRule => ({
  scheme,
  initiator,
  guaranteedDays: days,
  capturableDays: 30,
  source: 'a test',
  checkedOn: '2026-11-28',
})
const clocks = [rule('VISA', 'RENTER', 10), rule('VISA', 'MERCHANT', 5), rule(null, 'RENTER', 7)]

describe('how long an authorization counts', () => {
  test.each([
    ['VISA', 'RENTER', 10],
    ['VISA', 'MERCHANT', 5],
    ['AMERICANEXPRESS', 'RENTER', 7],
    [null, 'RENTER', 7],
    ['MASTERCARD', 'MERCHANT', null],
  ] as const)('%s started by %s: %s days', (scheme, initiator, days) => {
    expect(clockFor({ clocks }, { scheme, initiator }).guaranteedDays).toBe(days)
  })
})

// A new gateway adds a row.
const TABLES: [string, Record<MethodKind, Capabilities>][] = [
  ['nexi', NEXI],
  ['d2', D2],
]

describe.each(
  TABLES.flatMap(([name, table]) => Object.entries(table).map(([kind, can]) => ({ name, kind, can }))),
)('the table of $name, $kind', ({ can }) => {
  test('every rule says where it comes from and when that was checked', () => {
    for (const { source, checkedOn } of can.clocks) {
      expect(source.length).toBeGreaterThan(10)
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('what can be captured later has a rule for every card, for everybody who may start it', () => {
    const initiators = [
      ...(can.capturesLater ? (['RENTER'] as const) : []),
      ...(can.storedCard === 'authorizes' ? (['MERCHANT'] as const) : []),
    ]
    for (const initiator of initiators) {
      const unknown = clockFor(can, { scheme: null, initiator })
      expect(unknown.capturableDays).toBeGreaterThan(0)
      // A card that is not known yet is never promised more than the shortest of the known ones.
      for (const known of can.clocks.filter((one) => one.initiator === initiator)) {
        expect(unknown.guaranteedDays).toBeLessThanOrEqual(known.guaranteedDays ?? 0)
        expect(unknown.capturableDays).toBeLessThanOrEqual(known.capturableDays ?? 0)
      }
    }
  })
})
