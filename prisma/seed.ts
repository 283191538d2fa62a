import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { seedCast } from './cast'

/** Raised whenever the cast gains something that an older sandbox should get too. */
const VERSION = '1'

/** Fills an empty sandbox with a shop, gear and demo sign-ins; does nothing when that has been done. Never in production. */
async function seed(): Promise<void> {
  if (!env().SANDBOX) {
    console.log('Nothing seeded: the demo shop belongs to the sandbox, and SANDBOX is not on.')
    return
  }
  const done = await prisma.setting.findUnique({ where: { key: 'seed' } })
  if (done?.value === VERSION) return
  await seedCast(prisma)
  await prisma.setting.upsert({
    where: { key: 'seed' },
    create: { key: 'seed', value: VERSION },
    update: { value: VERSION },
  })
  console.log('Seeded the demo shop: two locations, their gear and three demo sign-ins.')
}

try {
  await seed()
} finally {
  await prisma.$disconnect()
}
