import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance, advanceTo, now, offset, parseDuration } from './clock'
import { closeState, openState, prepareState, resetState, type State } from './state'

let state: State
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
})
beforeEach(() => resetState(state))
afterAll(() => closeState(state))

describe('a duration', () => {
  it.each([
    ['15m', 900_000],
    ['8d', 691_200_000],
    ['2h30m', 9_000_000],
    ['1.5h', 5_400_000],
    ['1D 2H', 93_600_000],
    ['0s', 0],
  ])('%s is understood', (text, ms) => expect(parseDuration(text)).toBe(ms))

  it.each(['', '8', 'd', '-1d', '8 days', '1w', '1d-2h', '99999d', 'NaNd'])('"%s" is refused', (text) =>
    expect(parseDuration(text)).toBeNull(),
  )
})

describe('the virtual clock', () => {
  it('runs with real time until somebody moves it', async () => {
    expect(Math.abs((await now(state.pool)).getTime() - Date.now())).toBeLessThan(2000)
  })

  it('moves forward and remembers it', async () => {
    await advance(state, '8d')
    await advance(state, '2h30m')
    expect(await offset(state.pool)).toBe(8 * 86_400_000 + 9_000_000)
  })

  it('moves to an instant, but never back', async () => {
    const target = new Date(Date.now() + 86_400_000)
    const moved = await advanceTo(state, target)
    expect(Math.abs(moved.getTime() - target.getTime())).toBeLessThan(2000)
    await expect(advanceTo(state, new Date())).rejects.toThrow('only moves forward')
    await expect(advance(state, '-1d')).rejects.toThrow('not a duration')
  })

  it('loses no move when ten people move it at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => advance(state, '1h')))
    expect(await offset(state.pool)).toBe(10 * 3_600_000)
  })

  it('rings everybody who listens', async () => {
    const client = await state.pool.connect()
    const heard: (string | undefined)[] = []
    client.on('notification', ({ payload }) => heard.push(payload))
    await client.query('LISTEN sandbox_clock')
    await advance(state, '1d')
    await expect.poll(() => heard).toEqual(['86400000'])
    client.release(true)
  })
})

it('can be prepared again, and by several processes at once, without losing anything', async () => {
  await advance(state, '1d')
  await Promise.all(Array.from({ length: 5 }, () => prepareState(state.pool)))
  expect(await offset(state.pool)).toBe(86_400_000)
})
