import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeState, openState } from '@/sandbox/state'
import { findCardNumbers } from './card-numbers.mjs'

const url = process.env.DATABASE_URL!
const database = new URL(url).pathname.slice(1)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'logs-'))
const client = new pg.Client({ connectionString: url })
const look = () => findCardNumbers({ databases: [url], folders: [folder] })

beforeAll(async () => {
  await closeState(await openState(url))
  await client.connect()
})

afterAll(async () => {
  await client.end()
  fs.rmSync(folder, { recursive: true })
})

test('a card number is found in a log, in a table and in a letter, however it is written; the books of the bank are its own', async () => {
  fs.writeFileSync(path.join(folder, 'web.log'), '{"msg":"paid","order":"1234567890123456"}\n')
  await client.query(`CREATE TABLE note (text text)`)
  await client.query(`CREATE TABLE sandbox.kept (number text)`)
  await client.query(`INSERT INTO sandbox.kept VALUES ('4925000000000004')`)
  expect(await look()).toEqual([])

  fs.writeFileSync(path.join(folder, 'web.log'), '{"msg":"paid","card":"4925-0000-0000-0004"}\n')
  await client.query(`INSERT INTO note VALUES ('The card was 4711 1000 0000 0000.')`)
  const body = Buffer.from('You paid with 5413000000000000.').toString('base64')
  const raw = `Subject: Paid\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
  const letter = await client.query(
    `INSERT INTO sandbox.mail (at, sender, recipients, raw) VALUES (now(), 'shop', '{maja}', $1) RETURNING id`,
    [Buffer.from(raw)],
  )
  expect(await look()).toEqual([
    path.join(folder, 'web.log'),
    `${database}: "public"."note"`,
    `${database}: letter ${letter.rows[0].id}`,
  ])
})
