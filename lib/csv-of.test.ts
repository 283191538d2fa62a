import { expect, test } from 'vitest'
import { csvOf } from './csv-of'

const lineOf = (...cells: Parameters<typeof csvOf>[0][number]) => csvOf([cells]).slice(1)

test('starts with the mark that tells spreadsheets it is UTF-8, ends each row as RFC 4180 says', () => {
  expect(
    csvOf([
      ['Receipt', 'Renter'],
      ['R-2026-0001', 'Åse Bjørgen'],
    ]),
  ).toBe('\ufeffReceipt;Renter\r\nR-2026-0001;Åse Bjørgen\r\n')
})

test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://evil.example","x")', `"'=HYPERLINK(""http://evil.example"",""x"")"`],
  ['+47 900 00 000', "'+47 900 00 000"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', `"'\tcmd"`],
  ['\rcmd', `"'\rcmd"`],
  ['\n=1', `"'\n=1"`],
  ['＝1+1', "'＝1+1"],
  ['Maja', 'Maja'],
  ['1-2', '1-2'],
  ['semi;colon', '"semi;colon"'],
  ['say "hi"', '"say ""hi"""'],
  [' padded ', '" padded "'],
  ['two\nlines', '"two\nlines"'],
  ['', ''],
])('the text %j is written as %j', (text, written) => {
  expect(lineOf(text)).toBe(`${written}\r\n`)
})

test.each([
  [100_00, '100,00'],
  [-350_00, '-350,00'],
  [5, '0,05'],
  [-1, '-0,01'],
  [0, '0,00'],
  [2_147_483_647, '21474836,47'],
])('the amount %i is the number %s, also when it is negative', (minor, written) => {
  expect(lineOf({ minor })).toBe(`${written}\r\n`)
})
