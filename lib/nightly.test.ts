import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '@/test/world'
import { prisma } from './db'
import { jobs, work } from './nightly'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('pain 53 every job writes down when it ran and what came of it', async () => {
  for (const job of Object.values(jobs)) await job()
  const rows = await prisma.jobRun.findMany()
  expect(rows.map(({ job }) => job).sort()).toEqual(Object.keys(work).sort())
  expect(rows.filter(({ failed, problem }) => failed > 0 || problem)).toEqual([])
})
