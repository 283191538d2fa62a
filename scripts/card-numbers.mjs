// No card number may come to rest with us. Looked for when the journeys are over, because they have typed some.
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import PostalMime from 'postal-mime'

// The cards that the payment pages of the sandbox take.
const CARDS = ['sandbox/nexi/card.ts', 'sandbox/d2/card.ts']
// The strangers play banks and may know cards. What they keep of ours are the letters, which are read one by one.
const STRANGERS = 'sandbox'
const TABLES = `
  SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
  WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema', '${STRANGERS}')
  ORDER BY 1, 2`

/** Every place in these databases and log folders where the number of a test card lies, however it is grouped. */
export async function findCardNumbers({ databases, folders }) {
  const pattern = cardPattern()
  const found = folders.flatMap((folder) => inFiles(folder, new RegExp(pattern)))
  for (const url of databases) found.push(...(await inDatabase(url, pattern)))
  return found
}

function cardPattern() {
  const numbers = CARDS.flatMap((file) => [
    ...fs.readFileSync(file, 'utf8').matchAll(/number: '(\d{12,19})'/g),
  ])
  if (numbers.length === 0) throw new Error(`There is no card in ${CARDS.join(' and ')}.`)
  return numbers.map(([, number]) => [...number].join('[ -]?')).join('|')
}

function inFiles(folder, pattern) {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  return files.filter((file) => pattern.test(fs.readFileSync(file, 'utf8')))
}

async function inDatabase(url, pattern) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const database = new URL(url).pathname.slice(1)
    const found = []
    for (const { schema, name } of (await client.query(TABLES)).rows) {
      const table = `"${schema}"."${name}"`
      const { rows } = await client.query(`SELECT 1 FROM ${table} AS held WHERE held::text ~ $1 LIMIT 1`, [
        pattern,
      ])
      if (rows.length > 0) found.push(`${database}: ${table}`)
    }
    const { rows: letters } = await client.query(`SELECT id, raw FROM ${STRANGERS}.mail`)
    for (const { id, raw } of letters)
      if (new RegExp(pattern).test(await readLetter(raw))) found.push(`${database}: letter ${id}`)
    return found
  } finally {
    await client.end()
  }
}

async function readLetter(raw) {
  const { subject = '', text = '', html = '' } = await PostalMime.parse(raw)
  return `${subject}\n${text}\n${html}`
}
