// npm run matrix: the faults that Kickstand has to survive, and the tests that say they prove it.
// A test counts for a row when its title, or a title around it, says so: `C4 #7 …`, `C4 #7 #8 …`.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const FOLDERS = ['app', 'bench', 'e2e', 'lib', 'prisma', 'sandbox', 'scripts', 'sim', 'test']
const ROWS = new URL('matrix-rows.json', import.meta.url)
// Where money is at stake no row may be without proof; the others are told and may still come.
const PAYMENT = [...span(1, 8), ...span(10, 37), ...span(42, 47), 51, 52]

// What happens there is drawn by lot: it is listed, but proves no row by itself.
const BY_LOT = 'sim/sim.test.ts'

/** The titles in a test file's text that name rows, with their line and the numbers they name. Whatever is skipped proves nothing. */
export function readTitles(text) {
  const found = []
  for (const [at, line] of text.split('\n').entries()) {
    if (/\.(skip|todo|fixme)\b/.test(line)) continue
    for (const [, , title] of line.matchAll(/(['"`])((?:[A-Z]+-\d+ )*C4 #\d.*?)\1/g)) {
      const [named] = /C4(?: #\d+)+/.exec(title)
      found.push({ line: at + 1, title, rows: [...named.matchAll(/#(\d+)/g)].map(([, row]) => Number(row)) })
    }
  }
  return found
}

/** What stands where: the report as lines, what is missing where money is at stake, and what nobody has numbered so. */
export function reportOf(rows, titles) {
  const lines = []
  const missing = []
  for (const [row, says] of Object.entries(rows)) {
    const proofs = titles.filter((title) => title.rows.includes(Number(row)))
    lines.push(`${row.padStart(3)}  ${says}`)
    for (const { file, line, title } of proofs) lines.push(`       ${file}:${line}  ${title}`)
    if (!proofs.some(({ file }) => file !== BY_LOT)) missing.push(Number(row))
  }
  const all = Object.keys(rows)
  const unknown = titles.filter(({ rows }) => rows.some((row) => !all.includes(String(row))))
  const needed = missing.filter((row) => PAYMENT.includes(row))
  const later = missing.filter((row) => !PAYMENT.includes(row))
  lines.push('', `covered ${all.length - missing.length} of ${all.length}`)
  if (later.length) lines.push(`not yet: ${later.join(', ')}`)
  if (needed.length) lines.push(`MISSING, and money is at stake: ${needed.join(', ')}`)
  for (const { file, line } of unknown) lines.push(`no such row: ${file}:${line}`)
  return { lines, failed: needed.length > 0 || unknown.length > 0 }
}

function span(from, until) {
  return Array.from({ length: until - from + 1 }, (_, turn) => from + turn)
}

function testFiles(folder) {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const file = path.posix.join(entry.parentPath, entry.name)
    return entry.isFile() && /\.(test|spec)\.tsx?$/.test(entry.name) ? [file] : []
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.chdir(path.resolve(import.meta.dirname, '..'))
  // Its own test talks about titles and has none.
  const files = FOLDERS.flatMap(testFiles).filter((file) => file !== 'scripts/matrix.test.ts')
  const titles = files.flatMap((file) =>
    readTitles(fs.readFileSync(file, 'utf8')).map((title) => ({ file, ...title })),
  )
  const { lines, failed } = reportOf(JSON.parse(fs.readFileSync(ROWS, 'utf8')), titles)
  process.stdout.write(`${lines.join('\n')}\n`)
  process.exitCode = failed ? 1 : 0
}
