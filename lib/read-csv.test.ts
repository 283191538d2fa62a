import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf } from './csv-of'
import { readCsv } from './read-csv'

it('reads back what we write', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', '').trim())
  const row = fc.tuple(fc.constantFrom('a', 'b'), cell, cell).map((cells) => cells as string[])
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      // An apostrophe of the writer's own before such a sign cannot be told from ours.
      fc.pre(rows.flat().every((text) => !/^'[=+\-@\t\n\uff1d\uff0b\uff0d\uff20]/.test(text)))
      expect(
        readCsv(csvOf([['Day', 'Opens', 'Why'], ...rows]))
          ?.slice(1)
          .map(({ cells }) => cells),
      ).toEqual(rows)
    }),
  )
})

it.each([
  ['commas', 'a,b\r\n1,2\r\n'],
  ['semicolons', 'a;b\n1;2'],
  ['tabs, a mark in front and an empty line', '\ufeffa\tb\n\n1\t2\n'],
])('takes %s', (_, text) => {
  expect(readCsv(text)?.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ])
})

it('says on which line a row begins, also after a cell with line breaks', () => {
  expect(readCsv('a;b\n"x\ny";1\n\nz;2')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x\ny', '1'] },
    { line: 5, cells: ['z', '2'] },
  ])
  expect(readCsv('a;"b\n')).toBeNull()
})
