import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { freePort, startDb, stopLeftover } from '@/scripts/db.mjs'
import { migrate } from '@/scripts/migrate.mjs'

/** A database that keeps its word to the disk, the settings that lead to it, and no trace of it when `measure` is done. */
export async function onThrowaway(
  measure: (url: string) => Promise<void>,
  settings: Record<string, string> = {},
): Promise<never> {
  const dir = path.resolve(`.kickstand/bench-${process.pid}`)
  fs.mkdirSync(dir, { recursive: true, mode: 0o711 })
  const db = await startDb({ dir, port: await freePort(), durable: true })
  try {
    await migrate(db.url)
    Object.assign(process.env, { ...SETTINGS, DATABASE_URL: db.url, ...settings })
    await measure(db.url)
  } catch (error) {
    // Said at once: connections that are still open break off loudly when their database is stopped.
    console.error(error)
    process.exitCode = 1
  } finally {
    await db.stop()
    await stopLeftover(dir)
  }
  process.exit()
}

/** What the program wants to know before it starts, and no measurement depends on. */
export const SETTINGS = {
  APP_URL: 'https://bench.test',
  NEXTAUTH_SECRET: randomUUID(),
  LINK_SECRET: randomUUID(),
  NEXI_BASE_URL: 'http://bench.test',
  NEXI_SECRET_KEY: 'bench-secret-key',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'Bench <bench@bench.test>',
}
