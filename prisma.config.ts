import fs from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'prisma/config'

const root = import.meta.dirname

// Prisma would download a native engine; ours stands in, so that the npm registry is all a machine needs.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'prisma/engine/schema-engine.mjs')
}
process.env.CHECKPOINT_DISABLE ??= '1'

// The embedded database leaves its address where `npm start` keeps its state.
const noted = path.join(root, '.kickstand/database-url')
const url = process.env.DATABASE_URL ?? (fs.existsSync(noted) ? fs.readFileSync(noted, 'utf8') : undefined)

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed.ts' },
  // Generating the client needs no database, so a missing address must not stop it.
  ...(url ? { datasource: { url } } : {}),
})
