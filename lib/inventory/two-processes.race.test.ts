import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { type AppProcess, startContender } from '@/test/contest'
import type { Line } from '@/test/take-gear'
import { day, freshStock, SIZE, stockOf } from '@/test/trail-bikes'
import { recount } from './recount'

const period = { from: day('01').from.toISOString(), until: day('02').until.toISOString() }
const bike = (quantity: number): Line => [cast.trailBike.id, SIZE, quantity]
const kit: Line = [cast.cargoBike.id, cast.cargoBike.only, 1]

let apps: AppProcess[]
beforeAll(async () => {
  apps = [startContender(), startContender()]
})
beforeEach(freshStock)
afterAll(() => Promise.all(apps.map((app) => app.kill())))

async function contend(contenders: number, lines: Line[][]) {
  const answers = await Promise.all(
    apps.map((app) => app.contend({ contenders: contenders / 2, lines, period, untiring: true })),
  )
  const problems = answers.flat().map(({ problem }) => problem)
  const units = await prisma.allocation.count({ where: { live: true, variantId: SIZE } })
  return {
    won: problems.filter((one) => one === null).length,
    rest: new Set(problems.filter(Boolean)),
    units,
  }
}

describe('two app processes behave like one', { timeout: 120_000 }, () => {
  it.each([2, 10, 50])(
    'C4 #38 %i contenders for the last unit: one gets it, the others hear that it is gone',
    async (contenders) => {
      await stockOf(1)
      expect(await contend(contenders, [[bike(1)]])).toEqual({ won: 1, rest: new Set(['short']), units: 1 })
    },
  )

  it('C4 #38 two lines of one cart, one line, and a kit that shares the component: never more than there are, and none left over', async () => {
    await prisma.kitComponent.create({ data: { kitId: cast.cargoBike.only, componentId: SIZE, quantity: 2 } })
    await stockOf(7)
    const { rest, units } = await contend(30, [[bike(1), bike(1)], [bike(1)], [kit], [kit, bike(1)]])
    expect(rest).toEqual(new Set(['short']))
    expect(units).toBe(7)
    await prisma.stock.updateMany({ data: { recountedAt: null } })
    expect(await recount(MONDAY)).toMatchObject({ failed: 0 })
  })
})
