import fc from 'fast-check'
import { expect, test } from 'vitest'
import { vatOfLine, vatTable } from './vat'

const standard = (grossMinor: number, vatRateBp = 2500) => ({
  grossMinor,
  vatRateBp,
  vatTreatment: 'STANDARD' as const,
  vatCode: '3',
})

test.each([
  [100_00, 2500, 20_00],
  [350_00, 2500, 70_00],
  [1, 2500, 0],
  [2, 2500, 0],
  [3, 2500, 1],
  [115_00, 1500, 15_00],
  [0, 2500, 0],
])('%i with %i hundredths of a percent contain %i of VAT', (gross, rate, vat) => {
  expect(vatOfLine(standard(gross, rate))).toBe(vat)
})

test('SHF-3 SHF-25 compensation and deposits in our keeping carry no VAT, whatever rate stands beside them', () => {
  expect(vatOfLine({ ...standard(350_00), vatTreatment: 'OUTSIDE' })).toBe(0)
  expect(vatOfLine({ ...standard(500_00), vatTreatment: 'HELD' })).toBe(0)
})

test('the table has one row per treatment, rate and code', () => {
  const outside = { ...standard(350_00), vatTreatment: 'OUTSIDE' as const, vatCode: '7' }
  expect(vatTable([standard(100_00), outside, standard(50_00)])).toEqual([
    { treatment: 'STANDARD', rateBp: 2500, code: '3', netMinor: 120_00, vatMinor: 30_00, grossMinor: 150_00 },
    { treatment: 'OUTSIDE', rateBp: 0, code: '7', netMinor: 350_00, vatMinor: 0, grossMinor: 350_00 },
  ])
})

test('the table adds up to the lines, for any lines', () => {
  const line = fc.record({
    grossMinor: fc.nat(10_000_000),
    vatRateBp: fc.constantFrom(0, 1200, 1500, 2500),
    vatTreatment: fc.constantFrom('STANDARD' as const, 'OUTSIDE' as const, 'HELD' as const),
    vatCode: fc.constantFrom('3', '33', '7'),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const rows = vatTable(lines)
      const sum = (pick: (row: (typeof rows)[number]) => number) =>
        rows.reduce((total, row) => total + pick(row), 0)
      expect(sum((row) => row.grossMinor)).toBe(
        lines.reduce((total, { grossMinor }) => total + grossMinor, 0),
      )
      expect(sum((row) => row.vatMinor)).toBe(lines.reduce((total, one) => total + vatOfLine(one), 0))
      expect(rows.every(({ netMinor, vatMinor, grossMinor }) => netMinor + vatMinor === grossMinor)).toBe(
        true,
      )
    }),
  )
})
