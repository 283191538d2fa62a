import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { clearFaults, type FaultInput, findFaults, setFault, takeFault } from './fault'
import { closeState, openState, resetState, type State } from './state'

let state: State
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
})
beforeEach(() => resetState(state))
afterAll(() => closeState(state))

it('strikes as often as it was asked to, then goes away', async () => {
  await setFault(state, { fault: 'error-before', operation: 'charge', times: 2 })
  const struck = [1, 2, 3].map(() => () => takeFault(state.pool, 'charge', ['error-before']))
  expect((await struck[0]?.())?.fault).toBe('error-before')
  expect((await struck[1]?.())?.fault).toBe('error-before')
  expect(await struck[2]?.()).toBeUndefined()
  expect(await findFaults(state.pool)).toEqual([])
})

it.each([1, 2, 5])('strikes exactly %i times when twenty calls run into it at once', async (times) => {
  for (let round = 0; round < 10; round++) {
    await setFault(state, { fault: 'lose-answer', operation: 'charge', times })
    const calls = Array.from({ length: 20 }, () => takeFault(state.pool, 'charge', ['lose-answer']))
    expect((await Promise.all(calls)).filter(Boolean)).toHaveLength(times)
  }
})

it('stays on until switched off when no number is given', async () => {
  const { id } = await setFault(state, { fault: 'lapsed-rest-cancelled', times: null })
  for (let i = 0; i < 3; i++) {
    expect(await takeFault(state.pool, 'retrieve', ['lapsed-rest-cancelled'])).toBeDefined()
  }
  await clearFaults(state, id)
  expect(await takeFault(state.pool, 'retrieve', ['lapsed-rest-cancelled'])).toBeUndefined()
})

it('leaves other operations and other faults alone', async () => {
  await setFault(state, { fault: 'error-after', operation: 'refund' })
  expect(await takeFault(state.pool, 'charge', ['error-after'])).toBeUndefined()
  expect(await takeFault(state.pool, 'refund', ['error-before'])).toBeUndefined()
  expect(await takeFault(state.pool, 'refund', ['error-before', 'error-after'])).toBeDefined()
})

it('takes the one operation of Nexi that makes sense when nobody says', async () => {
  await setFault(state, { fault: 'refund-pends' })
  expect(await findFaults(state.pool)).toMatchObject([{ operation: 'refund' }])
})

it.each<[string, FaultInput]>([
  ['a fault that D2 does not have', { fault: 'issuer-drops-rest', operation: 'd2-capture' }],
  ['a webhook fault on a charge', { fault: 'duplicate', operation: 'charge' }],
  ['a lost answer without saying which call', { fault: 'lose-answer' }],
  ['zero times', { fault: 'drop', times: 0 }],
])('refuses %s', async (_what, input) => {
  await expect(setFault(state, input)).rejects.toThrow()
  expect(await findFaults(state.pool)).toEqual([])
})
