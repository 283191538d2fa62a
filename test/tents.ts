import { prisma } from '@/lib/db'
import { addDays, addMinutes } from '@/lib/period'
import { cast } from '@/prisma/cast'
import { local, MONDAY } from './book-gear'
import { NotTaken, takeGear } from './take-gear'

export const TENTS = 70
export const FIRST = local('2027-03-01 10:00')
export const tent = (n: number) => `tent-${String(n).padStart(2, '0')}`

/** Seventy tents with one to three units in one or two sizes, some made ready for hours, ruled, kept, or a kit of two others. */
export async function pitchTents(): Promise<void> {
  const numbers = Array.from({ length: TENTS }, (_, n) => n)
  const words = {
    style: '',
    summary: '',
    description: '',
    illustration: '',
    currency: 'NOK',
    vatRateBp: 2500,
  }
  await prisma.product.createMany({
    data: numbers.map((n) => {
      const slug = { id: tent(n), slug: tent(n), name: tent(n), category: n % 2 ? 'kayak' : 'ski' }
      const turnaround = { turnaroundBeforeMinutes: (n % 3) * 90, turnaroundAfterMinutes: (n % 4) * 60 }
      return {
        ...words,
        ...slug,
        ...turnaround,
        depositMinor: (n * 37) % 10,
        position: 1000 + ((n * 7) % 20),
      }
    }),
  })
  await prisma.priceTier.createMany({
    data: numbers.map((n) => ({
      productId: tent(n),
      unit: 'DAY' as const,
      priceMinor: 100 + ((n * 13) % 9),
    })),
  })
  await prisma.rentalRule.createMany({
    data: numbers
      .filter((n) => n % 9 === 0)
      .map((n) => ({
        productId: tent(n),
        shortestMinutes: n % 2 ? 24 * 60 : null,
        longestMinutes: n % 2 ? null : 30 * 60,
        startMinutes: n % 4 === 3 ? [10 * 60] : [],
      })),
  })
  const sizes = numbers.flatMap((n) => (n % 5 ? [0] : [0, 1]).map((size) => ({ n, size })))
  await prisma.variant.createMany({
    data: sizes.map(({ n, size }) => ({
      id: `${tent(n)}-${size}`,
      productId: tent(n),
      name: `${size}`,
      hint: '',
      position: size,
    })),
  })
  await prisma.kitComponent.createMany({
    data: [10, 30, 50].flatMap((n) => [
      { kitId: `${tent(n)}-0`, componentId: `${tent(n + 1)}-0`, quantity: 1 },
      { kitId: `${tent(n)}-0`, componentId: `${tent(n + 2)}-0`, quantity: 2 },
    ]),
  })
  const units = sizes.flatMap(({ n, size }) =>
    Array.from({ length: 1 + (n % 3) }, (_, unit) => ({ n, size, unit })),
  )
  await prisma.asset.createMany({
    data: units
      .filter(({ n, size }) => ![10, 30, 50].includes(n) || size === 1)
      .map(({ n, size, unit }) => {
        const code = `${tent(n)}-${size}-${unit}`
        return {
          id: code,
          code,
          variantId: `${tent(n)}-${size}`,
          locationId: cast.bergen.id,
          state: 'READY' as const,
        }
      }),
  })
  await prisma.stock.updateMany({
    where: { variantId: { in: [`${tent(3)}-0`, `${tent(4)}-0`] } },
    data: { keptFromWeb: 1 },
  })
}

/** Some are out in the first days of March; every sixth of these only held by somebody who ran out of time. */
export async function rentTents(): Promise<void> {
  for (let turn = 0; turn < 90; turn++) {
    const n = (turn * 11) % TENTS
    const from = addMinutes(addDays(FIRST, turn % 5), (turn % 4) * 120)
    const period = { from, until: addMinutes(from, (1 + (turn % 6)) * 7 * 60) }
    const taken = await takeGear([[tent(n), `${tent(n)}-0`, 1]], { period, channel: 'desk' }).catch(
      (error) => {
        if (error instanceof NotTaken) return null
        throw error
      },
    )
    if (taken && turn % 6 === 0)
      await prisma.booking.update({ where: { id: taken }, data: { holdUntil: addMinutes(MONDAY, -1) } })
  }
}
