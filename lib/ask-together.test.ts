import { describe, expect, it } from 'vitest'
import { askTogether } from './ask-together'

describe('asking together', () => {
  it('costs a crowd two askings, and nobody is answered from before they asked', async () => {
    let asked = 0
    const open: (() => void)[] = []
    const ask = () => {
      const turn = ++asked
      return new Promise<number>((resolve) => open.push(() => resolve(turn)))
    }
    const first = askTogether('q', ask)
    const others = Array.from({ length: 50 }, () => askTogether('q', ask))
    expect(asked).toBe(1)
    open[0]?.()
    expect(await first).toBe(1)
    await Promise.resolve()
    const late = askTogether('q', ask)
    open[1]?.()
    expect(new Set(await Promise.all(others))).toEqual(new Set([2]))
    open[2]?.()
    expect(await late).toBe(3)
  })

  it('asks as the last of those does who wait together', async () => {
    const answers = ['a', 'b', 'c'].map((name) => askTogether('who', async () => name))
    expect(await Promise.all(answers)).toEqual(['a', 'c', 'c'])
  })

  it('fails those who asked together, and asks anew for the next', async () => {
    const fail = () => Promise.reject(new Error('away'))
    const answers = [askTogether('f', fail), askTogether('f', fail), askTogether('f', fail)]
    expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
    expect(await askTogether('f', async () => 'back')).toBe('back')
  })

  it('keeps different questions apart', async () => {
    expect(await Promise.all([askTogether('x', async () => 1), askTogether('y', async () => 2)])).toEqual([
      1, 2,
    ])
  })
})
