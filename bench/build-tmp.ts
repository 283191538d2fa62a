import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { startDb } from '@/scripts/db.mjs'
import { migrate } from '@/scripts/migrate.mjs'
import { buildWorld } from './gear-world'

const [products, allocations, port] = process.argv.slice(2).map(Number)
const dir = path.resolve(`.kickstand/bench-${products}-${allocations}`)
fs.mkdirSync(dir, { recursive: true, mode: 0o711 })
const db = await startDb({ dir, port: port!, durable: true })
await migrate(db.url)
process.env.DATABASE_URL = db.url
Object.assign(process.env, {
  APP_URL: 'https://x.test',
  NEXTAUTH_SECRET: 'x'.repeat(20),
  LINK_SECRET: 'x'.repeat(20),
  NEXI_BASE_URL: 'http://x.test',
  NEXI_SECRET_KEY: 'xxxxxxxxxx',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'a@b.test',
})
const { prisma } = await import('@/lib/db')
const { seedCast } = await import('@/prisma/cast')
await seedCast(prisma)
const client = new pg.Client({ connectionString: db.url })
await client.connect()
console.time('build')
await buildWorld(client, { products: products!, allocations: allocations! }, new Date())
console.timeEnd('build')
console.log(db.url)
process.exit(0)
