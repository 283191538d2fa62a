import { expect, test } from 'vitest'
import { readUnits } from './read-units'

const formOf = (fields: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ unit: 'a', 'on-a': 'yes', 'grade-a': 'GOOD', ...fields }))
    form.set(name, value)
  return form
}

test('a unit is the one that the list showed, unless another one was scanned', async () => {
  expect(await readUnits(formOf({ 'shown-a': 'BGO-1', 'code-a': '' }))).toMatchObject({
    units: [{ key: 'a', code: 'BGO-1' }],
  })
  expect(await readUnits(formOf({ 'shown-a': 'BGO-1', 'code-a': ' BGO-2 ' }))).toMatchObject({
    units: [{ key: 'a', code: 'BGO-2' }],
  })
})
