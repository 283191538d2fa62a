import { type Db, prisma } from '@/lib/db'

const PHOTO = { id: true, moment: true, sha256: true, takenAt: true } as const

/** Every unit of a booking that has ever left, in the order in which it did; with its photos, without their bytes. */
export const findOutings = (bookingId: string, db: Db = prisma) =>
  db.outing.findMany({
    where: { bookingId },
    select: {
      ...{ id: true, allocationId: true, outAt: true, gradeOut: true, noteOut: true, acceptedOutId: true },
      ...{ endedAt: true, ended: true, gradeBack: true, noteBack: true },
      asset: {
        select: {
          ...{ id: true, code: true, variantId: true },
          variant: { select: { name: true, product: { select: { name: true } } } },
        },
      },
      acceptedOut: { select: { name: true, acceptedAt: true } },
      photos: { select: PHOTO, orderBy: { id: 'asc' } },
    },
    orderBy: [{ outAt: 'asc' }, { id: 'asc' }],
  })

export type OutingRow = Awaited<ReturnType<typeof findOutings>>[number]

/** What a unit is called: a part of a kit by its own name, not the kit's. */
export const nameOfUnit = ({ variant }: { variant: { name: string; product: { name: string } } }): string =>
  `${variant.product.name}, ${variant.name}`
