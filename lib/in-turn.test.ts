import { describe, expect, it } from 'vitest'
import { inTurn, lookInTurn } from './in-turn'

const A = [{ name: 'a', most: 1 }]
const B = [{ name: 'b', most: 1 }]
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('in turn', () => {
  it('lets so many in at once, the others one after another, in the order in which they came', async () => {
    let within = 0
    let most = 0
    const order: number[] = []
    const deed = (turn: number) => async () => {
      order.push(turn)
      most = Math.max(most, ++within)
      await settle()
      within--
    }
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) => inTurn([{ name: 'bike', most: 3 }], deed(turn))),
    )
    expect(most).toBe(3)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('passes on after a failure, and one queue does not wait for another', async () => {
    const fail = () => inTurn(A, () => Promise.reject(new Error('no')))
    expect((await Promise.allSettled([fail(), fail()])).map(({ status }) => status)).toEqual([
      'rejected',
      'rejected',
    ])
    const open: (() => void)[] = []
    const stuck = inTurn(A, () => new Promise<void>((resolve) => open.push(resolve)))
    expect(await inTurn(B, async () => 'through')).toBe('through')
    open[0]?.()
    await stuck
  })

  it('comes through several queues in whatever order others come, when all name them in one order', async () => {
    const done = Array.from({ length: 30 }, (_, turn) =>
      inTurn(turn % 3 === 0 ? [...A, ...B] : turn % 3 === 1 ? B : A, settle),
    )
    expect(await Promise.all(done)).toHaveLength(30)
  })
})

describe('looking in turn', () => {
  it('passes a no on to those who waited when the look began, and to nobody who came later', async () => {
    const looks: ((no: string | null) => void)[] = []
    const deeds: number[] = []
    const come = (turn: number) =>
      lookInTurn(
        A,
        'a bike on Saturday',
        () => new Promise<string | null>((resolve) => looks.push(resolve)),
        async () => deeds.push(turn),
      )
    const crowd = [0, 1, 2, 3].map(come)
    await settle()
    looks[0]?.(null)
    expect(await crowd[0]).toEqual({ done: 1 })
    await settle()
    const late = come(4)
    looks[1]?.('gone')
    expect(await Promise.all(crowd.slice(1))).toEqual(Array(3).fill({ no: 'gone' }))
    await settle()
    expect(looks).toHaveLength(3)
    looks[2]?.(null)
    expect(await late).toEqual({ done: 2 })
    expect(deeds).toEqual([0, 4])
  })

  it('leaves the others their turn when one fails', async () => {
    const come = (look: () => Promise<null>) => lookInTurn(A, 'q', look, async () => 'had')
    const answers = [come(() => Promise.reject(new Error('away'))), come(async () => null)]
    expect(await Promise.allSettled(answers)).toMatchObject([
      { status: 'rejected' },
      { status: 'fulfilled', value: { done: 'had' } },
    ])
  })
})
