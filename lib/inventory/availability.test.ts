import { beforeEach, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { MONDAY } from '@/test/book-gear'
import { takeGear } from '@/test/take-gear'
import { day, freeOf, freshStock, take } from '@/test/trail-bikes'

beforeEach(freshStock)

const runOut = (id: string) =>
  prisma.booking.update({ where: { id }, data: { holdUntil: addMinutes(MONDAY, -1) } })

it('gear of a hold that ran out is free, also on days that it has whole, and only its own', async () => {
  const held = await take(day('01', '05'))
  await take(day('01', '05'))
  expect(await freeOf(day('02', '04'))).toBe(1)
  await runOut(held)
  expect(await freeOf(day('02', '04'))).toBe(2)
})

it('a hold of something else that ran out frees nothing', async () => {
  await take(day('01', '05'))
  await runOut(await takeGear([[cast.cityBike.id, cast.cityBike.m, 1]], { period: day('01', '05') }))
  expect(await freeOf(day('02', '04'))).toBe(2)
})
