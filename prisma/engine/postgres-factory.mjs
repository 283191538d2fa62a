// Opens PostgreSQL connections for the schema engine through Prisma's driver adapter, with the four things put right that
// the adapter does not do for migrations: whole scripts, shadow databases, the "char" type and sockets that close late.
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const OID_CHAR = 18
const OID_TEXT = 25

export const quoteName = (name) => `"${name.replaceAll('"', '""')}"`

export function readUrl(text) {
  const url = new URL(text)
  const encrypted = ['require', 'verify-full'].includes(url.searchParams.get('sslmode') ?? '')
  return {
    host: decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    schema: url.searchParams.get('schema') ?? 'public',
    ssl: encrypted || undefined,
  }
}

export class PostgresFactory {
  provider = 'postgres'
  adapterName = '@prisma/adapter-pg'

  constructor(settings) {
    this.settings = settings
  }

  connect() {
    return openAdapter(this.settings)
  }

  // Given only a connection string, the adapter would reopen the main database as its own shadow.
  async connectToShadowDb() {
    const name = `prisma_shadow_${process.pid}_${Date.now()}`
    const { schema: _, ...settings } = this.settings
    const admin = new pg.Client(settings)
    await admin.connect()
    await admin.query(`CREATE DATABASE ${quoteName(name)} TEMPLATE template0`)
    return openAdapter({ ...this.settings, database: name }, async () => {
      await admin.query(`DROP DATABASE ${quoteName(name)} WITH (FORCE)`)
      await admin.end()
    })
  }
}

async function openAdapter({ schema, ...settings }, afterwards) {
  const pool = new pg.Pool({ ...settings, max: 2 })
  // DROP DATABASE … FORCE may cut a socket that is just closing; nobody is interested any more.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))

  const adapter = readChars(await new PrismaPg(pool, { schema }).connect())
  // One simple-protocol query: splitting at semicolons, as the adapter does, breaks the bodies of functions.
  adapter.executeScript = async (sql) => {
    try {
      await pool.query(sql)
    } catch (error) {
      adapter.onError(error)
    }
  }
  const startTransaction = adapter.startTransaction.bind(adapter)
  adapter.startTransaction = async (...options) => readChars(await startTransaction(...options))
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    if (!pool.ended) await pool.end()
    await afterwards?.()
  }
  return adapter
}

// The catalog's one-byte type "char" is unknown to the adapter, but describing a schema reads it.
function readChars(adapter) {
  const performIO = adapter.performIO.bind(adapter)
  const queryRaw = adapter.queryRaw.bind(adapter)
  let chars = []
  adapter.performIO = async (query) => {
    const result = await performIO(query)
    chars = []
    result.fields?.forEach((field, i) => {
      if (field.dataTypeID !== OID_CHAR) return
      field.dataTypeID = OID_TEXT
      chars.push(i)
    })
    return result
  }
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character
    chars = []
    return result
  }
  return adapter
}
