import fs from 'node:fs'

export type Whereabouts = { app: string; sandbox: string; database: string }

/**
 * One for each journey that may run at a time: whoever moves the clock or makes something fail does it to nobody else.
 * `npm test` says where they are; by hand the journeys run one after the other against `npm start`.
 */
export const WORLDS: Whereabouts[] = process.env.JOURNEY_WORLDS
  ? JSON.parse(process.env.JOURNEY_WORLDS)
  : [
      {
        app: process.env.BASE_URL ?? 'http://127.0.0.1:3000',
        sandbox: process.env.SANDBOX_URL ?? 'http://127.0.0.1:4010',
        database: process.env.DATABASE_URL ?? notedDatabase(),
      },
    ]

const { app, sandbox, database } = WORLDS[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % WORLDS.length]!

/** The shop of this world, as browsers write it in `Origin`. */
export const OWN = new URL(app).origin
export const SANDBOX = sandbox
export const DATABASE = database

// `npm start` writes down where its database is.
function notedDatabase(): string {
  const file = '.kickstand/database-url'
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : ''
}
