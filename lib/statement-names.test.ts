import { expect, test } from 'vitest'
import { KEPT, statementNames } from './statement-names'

const thrice = (nameOf: ReturnType<typeof statementNames>, sql: string) =>
  [1, 2, 3, 4].map(() => nameOf({ sql }))

test('a statement has a name from its third time on, what is kept from its first, and no two have the same', () => {
  const nameOf = statementNames()
  expect(thrice(nameOf, 'SELECT 1')).toEqual(['', '', 'kept_1', 'kept_1'])
  expect(thrice(nameOf, `${KEPT} SELECT 2`)).toEqual(['kept_2', 'kept_2', 'kept_2', 'kept_2'])
  expect(thrice(nameOf, 'SELECT 3').at(-1)).toBe('kept_3')
})

test('long ones have none, nor more than a connection should hold; what is kept has one all the same', () => {
  const nameOf = statementNames()
  expect(thrice(nameOf, `SELECT ${'1, '.repeat(2_000)} 1`).at(-1)).toBe('')
  const names = Array.from({ length: 400 }, (_, n) => thrice(nameOf, `SELECT ${n}`).at(-1))
  expect(new Set(names.filter(Boolean)).size).toBe(300)
  expect(nameOf({ sql: `${KEPT} SELECT 1` })).toBe('kept_301')
})
