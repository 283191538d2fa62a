// "Nothing is built, generated or seeded again when nothing changed": a hash over the contents of files.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** One hash over the named files and folders, in a fixed order. Names that do not exist count as absent. */
export function fingerprint(places, extra = '') {
  const hash = createHash('sha256').update(`${process.version} ${extra}`)
  for (const file of places.flatMap(list).sort()) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(file))
  }
  return hash.digest('hex')
}

/** Runs `work` unless `file` says that it was already done for this fingerprint. Returns whether it ran. */
export async function onceFor(file, mark, work) {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === mark) return false
  fs.rmSync(file, { force: true })
  await work()
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, mark)
  return true
}

function list(place) {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  if (place === 'lib/generated') return []
  return fs
    .readdirSync(place)
    .filter((name) => !/\.(test|spec)\.tsx?$/.test(name))
    .flatMap((name) => list(path.posix.join(place, name)))
}
