import { prisma } from '@/lib/db'
import { type Outcome, ok, refused } from '@/lib/outcome'

/** The asset whose label says so, however it was typed; refused when no label does. */
export async function findUnit(code: string): Promise<Outcome<{ assetId: string }, 'code-unknown'>> {
  const said = code.trim()
  const asset = await prisma.asset.findFirst({
    where: { code: { equals: said, mode: 'insensitive' } },
    select: { id: true },
  })
  return asset ? ok({ assetId: asset.id }) : refused('code-unknown', { code: said.slice(0, 60) })
}
