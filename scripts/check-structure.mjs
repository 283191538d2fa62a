// Keeps the house as it was drawn: who imports whom, what things are called, how big they are.
// Says where to move a thing, not only that it is wrong.   node scripts/check-structure.mjs [--fix] [file…]
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { judgeImport, readImports, resolveImport } from './structure-imports.mjs'
import { countLines, judgeName, judgeShape, judgeWords } from './structure-names.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const EXCEPTIONS = 'scripts/structure-exceptions.json'
const SOURCE = /\.(ts|tsx|mjs)$/
const TEXT = /\.(ts|tsx|mjs|js|css|sql|prisma|md)$/
const P90 = 150

process.chdir(root)
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const files = listFiles().filter((file) => TEXT.test(file) && !file.startsWith('lib/generated/'))

if (process.argv.includes('--fix')) files.filter(isWanted).forEach(useAlias)
report(files.flatMap(judge))

// Only what git knows or would take, so that nothing built or installed is read.
function listFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const git = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 })
  const names = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : walk('.')
  return names.filter((name) => fs.existsSync(name)).sort()
}

// A tree without its git folder, as in an archive.
function walk(folder) {
  const skipped = new Set(['node_modules', 'test-results', 'playwright-report', '.git', '.kickstand'])
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name) || entry.name.startsWith('.next') || entry.name === 'next-env.d.ts') return []
    const name = path.posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(name) : [name]
  })
}

function judge(file) {
  const text = fs.readFileSync(file, 'utf8')
  const found = [
    ...judgeName(file).map((says) => ({ file, rule: 'name', says })),
    ...judgeWords(file, text).map(([line, says]) => ({ file, line, rule: 'word', says })),
  ]
  if (!SOURCE.test(file)) return found
  for (const entry of readImports(text)) {
    const says = judgeImport(file, entry)
    if (says) found.push({ file, line: entry.line, rule: 'import', says })
  }
  return found.concat(judgeShape(file, text).map((says) => ({ file, rule: 'shape', says })))
}

function useAlias(file) {
  if (!/\.tsx?$/.test(file)) return
  const text = fs.readFileSync(file, 'utf8')
  const better = text.replace(
    /((?:from|import)\s*\(?\s*)(['"])(\.\.\/[^'"]+)\2/g,
    (_, start, quote, target) => `${start}${quote}@/${resolveImport(file, target)}${quote}`,
  )
  if (better !== text) fs.writeFileSync(file, better)
}

function isWanted(file) {
  return wanted.length === 0 || wanted.some((name) => file.startsWith(name))
}

function report(found) {
  const excused = JSON.parse(fs.readFileSync(EXCEPTIONS, 'utf8'))
  const isExcused = ({ file, rule }) => excused[file]?.includes(rule)
  const complaints = found.filter((one) => !isExcused(one) && isWanted(one.file))
  for (const { file, line, says } of complaints) {
    process.stdout.write(`${file}${line ? `:${line}` : ''} ${says}\n`)
  }
  const stale = Object.entries(excused).flatMap(([file, rules]) =>
    rules
      .filter((rule) => !found.some((one) => one.file === file && one.rule === rule))
      .map((rule) => `${file} (${rule})`),
  )
  if (stale.length) process.stdout.write(`${EXCEPTIONS}: no longer needed, remove: ${stale.join(', ')}\n`)
  const sizes = measure()
  if (sizes.p90 > P90) {
    process.stdout.write(
      `One file in ten is longer than ${sizes.p90} lines, ${P90} is the limit → split the long ones: ${sizes.longest.join(', ')}\n`,
    )
  }
  process.stdout.write(
    `${sizes.count} source files, half of them up to ${sizes.median} lines, nine in ten up to ${sizes.p90}\n`,
  )
  process.exitCode = complaints.length || stale.length || sizes.p90 > P90 ? 1 : 0
}

function measure() {
  const sources = files.filter((file) => SOURCE.test(file) && !/\.(test|spec)\.tsx?$/.test(file))
  const sized = sources.map((file) => ({ file, lines: countLines(fs.readFileSync(file, 'utf8')) }))
  sized.sort((a, b) => a.lines - b.lines)
  const at = (share) => sized[Math.min(sized.length - 1, Math.floor(sized.length * share))]?.lines ?? 0
  const longest = sized.slice(-5).map(({ file, lines }) => `${file} (${lines})`)
  return { count: sized.length, median: at(0.5), p90: at(0.9), longest }
}
