import { expect, it } from 'vitest'
import type { SpecialDay } from '@/lib/inventory/day-plan'
import { readTable, tableOf } from './day-table'

const TODAY = '2026-11-24'
const HEAD = 'Day;Opens;Closes;Why\n'
const DAYS: SpecialDay[] = [
  { day: '2026-01-01', span: null, reason: '=New "Year"; closed' },
  { day: '2026-12-24', span: { opensMinute: 570, closesMinute: 1440 }, reason: 'Christmas Eve' },
]

it('reads back what it has written, days that are over too', () => {
  expect(readTable(tableOf(DAYS), TODAY)).toEqual({ days: DAYS })
})

it.each([
  ['2026-02-30;;;Leap', 'Line 2, Day: “2026-02-30” is no day'],
  ['24.12.2026;;;Eve', 'Line 2, Day: “24.12.2026” is no day'],
  ['2066-12-24;;;Eve', 'Line 2, Day:'],
  ['2026-12-24;9;18:00;Eve', 'Line 2, Opens: “9” is no time of day'],
  ['2026-12-24;09:00;;Eve', 'Line 2, Closes: “” is no time of day'],
  ['2026-12-24;;18:00;Eve', 'Line 2, Opens:'],
  ['2026-12-24;09:00;24:01;Eve', 'Line 2, Closes:'],
  ['2026-12-24;09:60;18:00;Eve', 'Line 2, Opens:'],
  ['2026-12-24;18:00;09:00;Eve', 'Line 2, Closes: it has to close after it opens.'],
  ['2026-12-24;;;', 'Line 2, Why: say why'],
  [`2026-12-24;;;${'x'.repeat(81)}`, 'Line 2, Why: 80'],
  ['2026-12-24;;;Eve\n\n2026-12-24;;;Again', 'Line 4, Day: this day stands on line 2 already.'],
  ['2026-12-24;;;"Eve', 'A quotation mark'],
  ['', 'There is no day'],
])('says where “%s” is wrong, and takes none of it', (row, problem) => {
  const read = readTable(`${HEAD}${row}`, TODAY)
  expect('problems' in read && read.problems[0]).toContain(problem)
})

it('wants its columns, lists all that is wrong, and stops at ten', () => {
  expect(readTable('Date;Why\n2026-12-24;Eve', TODAY)).toMatchObject({
    problems: ['Line 1: the columns have to be Day, Opens, Closes, Why, in this order.'],
  })
  const wrong = Array.from({ length: 20 }, () => 'someday;;;').join('\n')
  expect(readTable(`${HEAD}${wrong}`, TODAY)).toMatchObject({ problems: { length: 10 } })
})
