import { prisma } from '@/lib/db'

/** Every key there has been, those that count first, newest first; `use` is when it was last used, as far as that is known. */
export async function findKeys() {
  const keys = await prisma.apiKey.findMany({
    select: {
      id: true,
      name: true,
      hint: true,
      scopes: true,
      createdAt: true,
      madeBy: true,
      revokedAt: true,
      revokedBy: true,
      location: { select: { name: true } },
      use: { select: { lastAt: true } },
    },
    orderBy: { id: 'desc' },
  })
  const isOver = ({ revokedAt }: (typeof keys)[number]) => Number(revokedAt !== null)
  return keys.sort((a, b) => isOver(a) - isOver(b))
}
