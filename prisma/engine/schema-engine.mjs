#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which is a download and not on npm. It speaks the same JSON-RPC over stdio
// and is carried by Prisma's own WASM build of the engine. With internet access it can be deleted together with the line
// in prisma.config.ts that names it. Everything is written for the Prisma version pinned in package.json.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { PostgresFactory, quoteName, readUrl } from './postgres-factory.mjs'

const require = createRequire(import.meta.url)
const { command, datamodels, url } = readArguments(process.argv.slice(2))

// Without these two the engine would die silently and the CLI would exit 0 having done nothing.
process.on('uncaughtException', (error) => fail(String(error?.stack ?? error)))
process.on('unhandledRejection', (error) => fail(String(error?.stack ?? error)))

if (command[0] === '--version') {
  process.stdout.write(`schema-engine-cli ${require('@prisma/engines-version').enginesVersion}\n`)
} else if (command[0] === 'cli') {
  await runOnce(command[1])
} else {
  answerRequests()
}

function readArguments(args) {
  const result = { command: [], datamodels: [], url: undefined }
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--datamodels') result.datamodels.push(args[++i])
    else if (args[i] === '--datasource') result.url = JSON.parse(args[++i])?.url
    else if (args[i] === '--enabled-preview-features' || args[i] === '--extension-types') i++
    else result.command.push(args[i])
  }
  return result
}

function fail(message, code) {
  // The CLI drops the first line of stderr, so the first line says nothing of value.
  const line = { level: 'ERROR', target: 'schema_engine::logger', fields: { message, error_code: code } }
  process.stderr.write(`schema-engine (wasm)\n${JSON.stringify(line)}\n`)
  process.exit(1)
}

async function runOnce(task) {
  const settings = readUrl(url)
  const query = async (database, sql) => {
    const client = new pg.Client({ ...settings, database })
    await client.connect()
    if (sql) await client.query(sql)
    await client.end()
  }
  const name = settings.database
  try {
    if (task === 'can-connect-to-database') await query(name)
    else if (task === 'create-database') await query('postgres', `CREATE DATABASE ${quoteName(name)}`)
    else if (task === 'drop-database') {
      await query('postgres', `DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`)
    } else fail(`unknown task: ${task}`)
  } catch (error) {
    if (error.code === '3D000') fail(`Database \`${name}\` does not exist`, 'P1003')
    if (error.code === '28P01') fail(`Authentication failed for user ${settings.user}`, 'P1000')
    const place = `${settings.host}:${settings.port}`
    fail(`Can't reach database server at \`${place}\` (${error.code ?? error.message})`, 'P1001')
  }
}

function answerRequests() {
  let engine
  let queue = Promise.resolve()
  const lines = readline.createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    queue = queue.then(() => answer(JSON.parse(line)))
  })
  lines.on('close', () => queue.then(() => process.exit(0)))

  async function answer({ id, method, params }) {
    if (!method) return
    try {
      engine ??= await loadEngine()
      // One method is called differently in the WASM build than on the wire.
      const result = await engine[method === 'getDatabaseVersion' ? 'version' : method](params)
      if (method === 'diff' && result?.stdout != null) {
        // The native engine prints a diff by asking the CLI to, beside answering.
        send({ id: 1e6 + id, method: 'print', params: { content: result.stdout } })
      }
      send({ id, result: result ?? null })
    } catch (error) {
      send({ id, error: rpcError(error) })
    }
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function rpcError(error) {
  let message = error?.message ?? String(error)
  let code = error?.code
  try {
    const inner = JSON.parse(message)
    message = inner.message ?? message
    code = inner.error_code ?? code
  } catch {
    // Plain text, not JSON: already what we want.
  }
  const data = { is_panic: false, message, error_code: code }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

// Node 20 cannot import a .wasm file, so the generated glue code is given its instance by hand.
async function loadEngine() {
  const folder = require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, '')
  const glue = await import(pathToFileURL(`${folder}schema_engine_bg.js`))
  const module = new WebAssembly.Module(fs.readFileSync(`${folder}schema_engine_bg.wasm`))
  const instance = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  const files = datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')])
  const factory = new PostgresFactory(url ? readUrl(url) : {})
  return glue.SchemaEngine.new(
    { datamodels: files.length ? files : undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}
