// A registry that lacks some other-platform packages makes npm (11.16 and later) leave them out of the lock file and then
// refuse that same lock in `npm ci`. This adds the missing entries, so that the lock serves every platform and registry.
// Run it after every change of dependencies: npm run lock:complete
import fs from 'node:fs'

const FILE = 'package-lock.json'

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'))
const packages = lock.packages
let added = 0

for (const [key, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(key, name)) continue
    const version = range.replace(/^[\^~]/, '')
    if (!/^\d+\.\d+\.\d+/.test(version)) {
      process.stdout.write(`skipped ${name} ${range}: no exact version can be read from the range\n`)
      continue
    }
    const top = `node_modules/${name}`
    const place = packages[top] ? `${key}/node_modules/${name}` : top
    packages[place] = inOrder({
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    })
    added++
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} platform packages added to ${FILE}\n`)

// npm writes the version first and the rest by name; written like that, its next visit changes nothing.
function inOrder({ version, ...rest }) {
  return { version, ...Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))) }
}

// Node's own resolution: look beside the package, then one node_modules further up each time.
function isLocked(from, name) {
  let folder = from
  for (;;) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true
    if (!folder) return false
    const up = folder.lastIndexOf('/node_modules/')
    folder = up < 0 ? '' : folder.slice(0, up)
  }
}

// The name of a platform package says which machine it is for; without `os`, `cpu` and `libc` npm would install it everywhere.
function platformOf(name) {
  const os = /win32|windows|-win-/.test(name)
    ? 'win32'
    : name.match(/darwin|linux|android|freebsd|openbsd|netbsd|sunos|aix|openharmony/)?.[0]
  const cpu = /wasm32|wasi/.test(name)
    ? 'wasm32'
    : name.match(/arm64|x64|ia32|riscv64|ppc64|s390x|loong64|mips64el|arm/)?.[0]
  const libc = name.match(/musl|(?<=linux-.*)gnu/)?.[0]?.replace('gnu', 'glibc')
  return { ...(cpu ? { cpu: [cpu] } : {}), ...(os ? { os: [os] } : {}), ...(libc ? { libc: [libc] } : {}) }
}
