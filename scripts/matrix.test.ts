import { expect, test } from 'vitest'
import { readTitles, reportOf } from './matrix.mjs'

const ROWS = { 7: 'a letter went out', 9: 'two versions', 10: 'no answer' }
const SKIPPED = ['test', 'skip'].join('.')
const TEXT = `
test('C4 #7 #10 the clock, and what is around it', () => {})
test.each([["C4 #9 in a table", 1]])('%s', () => {})
test(\`SHF-3 C4 #10 of \${5} tries\`, () => {})
test('nothing like C4 #7 in the middle', () => {})
${SKIPPED}('C4 #9 skipped', () => {})
// a remark about C4 #9
`
const titles = readTitles(TEXT).map((title) => ({ file: 'lib/a.test.ts', ...title }))

test('a title counts for every row that it begins with, also in a table; what is skipped or only remarked does not', () => {
  expect(titles.map(({ line, rows }) => [line, rows])).toEqual([
    [2, [7, 10]],
    [3, [9]],
    [4, [10]],
  ])
})

test('every row is told with its tests and counted', () => {
  const { lines, failed } = reportOf(ROWS, titles)
  expect(lines).toContain('  7  a letter went out')
  expect(lines).toContain('       lib/a.test.ts:2  C4 #7 #10 the clock, and what is around it')
  expect(lines).toContain('covered 3 of 3')
  expect(failed).toBe(false)
})

test('what the simulator draws by lot is told and does not count', () => {
  const drawn = { file: 'sim/sim.test.ts', line: 1, title: 'C4 #7 schedules', rows: [7] }
  const rest = titles.filter(({ rows }) => !rows.includes(7))
  const { lines, failed } = reportOf(ROWS, [drawn, ...rest])
  expect(lines).toContain('       sim/sim.test.ts:1  C4 #7 schedules')
  expect(lines).toContain('MISSING, and money is at stake: 7')
  expect(failed).toBe(true)
})

test('a row about money without a test fails, any other row is only told; a number that is none fails', () => {
  const without = (row: number) => titles.filter(({ rows }) => !rows.includes(row))
  const money = reportOf(ROWS, without(7))
  expect(money.lines).toContain('MISSING, and money is at stake: 7')
  expect(money.failed).toBe(true)
  const other = reportOf(ROWS, without(9))
  expect(other.lines).toContain('not yet: 9')
  expect(other.failed).toBe(false)
  expect(reportOf({ 7: 'a letter went out', 10: 'no answer' }, titles).failed).toBe(true)
})
