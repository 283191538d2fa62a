import { prisma } from '@/lib/db'
import { env } from '@/lib/env'
import { seedCast, seedKits } from './cast'

/** Marks a database as a demo shop's, by the edition of the cast that was put into it. */
const EDITION = '2'

/** Fills a sandbox with a shop, gear and demo sign-ins; adds only what is missing, so it may run again. Never in production. */
async function seed(): Promise<void> {
  if (!env().SANDBOX) {
    console.log('Nothing seeded: the demo shop belongs to the sandbox, and SANDBOX is not on.')
    return
  }
  await seedCast(prisma)
  await seedKits(prisma)
  await prisma.setting.upsert({
    where: { key: 'seed' },
    create: { key: 'seed', value: EDITION },
    update: { value: EDITION },
  })
  console.log('Seeded the demo shop: two locations, their gear and three demo sign-ins.')
}

try {
  await seed()
} finally {
  await prisma.$disconnect()
}
