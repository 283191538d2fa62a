// The embedded database: a real PostgreSQL from npm, started on a folder of ours and stopped with us.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { nativeFolder, postgresUser, reachablePlace } from './postgres-native.mjs'

const NAME = 'kickstand'
// Tests throw their cluster away, so they need not wait for the disk.
const CARELESS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off']

/**
 * Starts PostgreSQL on `dir` and returns its address once it answers. A server that a killed launcher left running on
 * that folder is taken over; one that another launcher is still using is shared, and left running by `stop`.
 */
export async function startDb({ dir, port, durable = true }) {
  const data = path.join(reachablePlace(dir), 'data')
  const user = postgresUser(data)
  const password = prepare(path.dirname(data), user)
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) createCluster(data, user)

  const running = await findRunning(data, password)
  if (running) {
    const shared = hasOtherOwner(data)
    if (!shared) claim(data)
    return { ...running, adopted: true, stop: () => (shared ? undefined : stop(running.pid, data)) }
  }

  const child = launch(data, user, port, durable)
  claim(data)
  const url = address(password, port)
  await ready(url, child, data)
  return { url, port, adopted: false, child, log: logOf(data), stop: () => stop(child.pid, data) }
}

/** The version number and name of the database behind an address; throws what the server or the network says. */
export async function askDb(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS version, current_database() AS name,
              current_setting('data_directory', true) AS folder`,
    )
    return rows[0]
  } finally {
    await client.end().catch(() => {})
  }
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Stops the PostgreSQL that still runs on a folder, if there is one. For the leftovers of killed test runs. */
export async function stopLeftover(dir) {
  const data = path.join(reachablePlace(dir), 'data')
  const pid = readPostmaster(data)?.pid
  if (pid && isPostgres(pid)) await stop(pid, data)
  fs.rmSync(path.dirname(data), { recursive: true, force: true })
  fs.rmSync(dir, { recursive: true, force: true })
}

/** The port of the PostgreSQL that runs on a folder, undefined when none does. */
export function readPostmasterPort(dir) {
  const found = readPostmaster(path.join(reachablePlace(dir), 'data'))
  return found && isAlive(found.pid) && isPostgres(found.pid) ? found.port : undefined
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const address = (password, port) => `postgresql://postgres:${password}@127.0.0.1:${port}/${NAME}`
const maintenance = (url) => url.replace(/\/\w+$/, '/postgres')

// A password of its own per cluster: the port is open to everybody on this machine.
function prepare(folder, user) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o711 })
  const file = path.join(folder, 'password')
  if (!fs.existsSync(file)) fs.writeFileSync(file, `${randomBytes(18).toString('hex')}\n`, { mode: 0o600 })
  if (user.uid) fs.chownSync(file, user.uid, user.gid)
  return fs.readFileSync(file, 'utf8').trim()
}

function createCluster(data, user) {
  fs.rmSync(data, { recursive: true, force: true }) // what an interrupted initdb left
  fs.mkdirSync(data, { mode: 0o700 })
  if (user.uid) fs.chownSync(data, user.uid, user.gid)
  const result = spawnSync(
    path.join(nativeFolder(), 'bin/initdb'),
    // The builtin locale needs none from the system; people's names are sorted with ICU where they are shown.
    ['-D', data, '-U', 'postgres', '--pwfile', path.join(data, '../password'), '-A', 'scram-sha-256'].concat([
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ]),
    { ...user, env: surroundings(), cwd: '/', encoding: 'utf8' },
  )
  if (result.status === 0) return
  fs.rmSync(data, { recursive: true, force: true })
  throw new Error(
    `PostgreSQL could not make its data folder: ${(result.stderr || result.error?.message || '').trim()}`,
  )
}

function launch(data, user, port, durable) {
  const log = fs.openSync(logOf(data), 'a')
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  const options = settings.concat(durable ? [] : CARELESS).flatMap((setting) => ['-c', setting])
  const child = spawn(
    path.join(nativeFolder(), 'bin/postgres'),
    ['-D', data, '-p', String(port), ...options],
    {
      ...user,
      env: surroundings(),
      cwd: '/',
      stdio: ['ignore', log, log],
      // Ctrl-C goes to the whole terminal group; the database must outlive the processes that still write to it.
      detached: true,
    },
  )
  fs.closeSync(log)
  return child
}

async function ready(url, child, data) {
  let failure
  child.once('error', (error) => {
    failure = error
  })
  for (let turn = 0; turn < 300; turn++) {
    if (failure) throw failure
    if (child.exitCode !== null) throw new Error(`PostgreSQL stopped at once: ${lastWords(data)}`)
    const client = new pg.Client({ connectionString: maintenance(url) })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [NAME])
      if (!rowCount) await client.query(`CREATE DATABASE ${NAME}`)
      return
    } catch (error) {
      if (error.code !== 'ECONNREFUSED' && error.code !== '57P03') throw error
      await wait(100)
    } finally {
      await client.end().catch(() => {})
    }
  }
  await stop(child.pid, data)
  throw new Error(`PostgreSQL did not answer within 30 seconds: ${lastWords(data)}`)
}

async function findRunning(data, password) {
  const found = readPostmaster(data)
  if (!found || !isAlive(found.pid)) return undefined
  const url = address(password, found.port)
  for (let turn = 0; turn < 50 && isAlive(found.pid); turn++) {
    const answer = await askDb(maintenance(url)).catch(() => undefined)
    if (answer?.folder && fs.realpathSync(answer.folder) === fs.realpathSync(data)) return { url, ...found }
    if (!isPostgres(found.pid)) break
    await wait(100)
  }
  // The number in the file was given to another program since; PostgreSQL would refuse to start because of it.
  if (!isPostgres(found.pid)) fs.rmSync(path.join(data, 'postmaster.pid'), { force: true })
  return undefined
}

function readPostmaster(data) {
  const file = path.join(data, 'postmaster.pid')
  if (!fs.existsSync(file)) return undefined
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number)
  return pid && port ? { pid, port } : undefined
}

function isPostgres(pid) {
  const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
  if (stdout) return stdout.includes('postgres')
  const file = `/proc/${pid}/comm`
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').includes('postgres')
}

const logOf = (data) => path.join(data, '../postgres.log')
const ownerFile = (data) => path.join(data, '../owner')
const claim = (data) => fs.writeFileSync(ownerFile(data), String(process.pid))

function hasOtherOwner(data) {
  if (!fs.existsSync(ownerFile(data))) return false
  const pid = Number(fs.readFileSync(ownerFile(data), 'utf8'))
  return pid !== process.pid && isAlive(pid)
}

async function stop(pid, data) {
  // Its own file tells when it is done: after a killed launcher nobody may be there to reap the process.
  const isDone = () => !isAlive(pid) || !fs.existsSync(path.join(data, 'postmaster.pid'))
  if (isDone()) return
  process.kill(pid, 'SIGINT') // "fast": roll back what is open, write everything, go
  for (let turn = 0; turn < 300 && !isDone(); turn++) await wait(50)
  if (!isDone()) process.kill(pid, 'SIGQUIT')
}

function lastWords(data) {
  const log = path.join(data, '../postgres.log')
  return fs.existsSync(log)
    ? fs.readFileSync(log, 'utf8').trim().split('\n').slice(-2).join(' ')
    : 'no reason given'
}

const surroundings = () => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' })
