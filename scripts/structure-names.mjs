// What things are called and how big they may be. A rule answers with sentences that say what to do instead.
import { LIB_FOLDERS } from './structure-imports.mjs'

const HARD_STOP = 250
const FORBIDDEN = 'utils helpers common misc shared manager service handler processor base types index'.split(
  ' ',
)
const ROOT_FOLDERS = '.ci app bench docs e2e lib prisma public sandbox scripts sim test'.split(' ')
// The stem belongs to the wire of a gateway. Written in two halves, so that this file keeps the rule too.
const STEM = new RegExp(`(?<!p)${'res'}${'erv'}`, 'i')
const STEM_ALLOWED = /^(lib\/gateway\/|sandbox\/|docs\/words\.md$|docs\/decisions\/)/
const UNFINISHED = new RegExp(`\\b(${'TO'}DO|${'FIX'}ME|${'XX'}X)\\b`)

/** Complaints about where a file is and what it is called. */
export function judgeName(file) {
  const parts = file.split('/')
  const words = parts.at(-1).split('.')[0].split('-')
  const word = words.find((part) => FORBIDDEN.includes(part))
  const found = []
  if (word) {
    found.push(
      `is called "${word}" → name it after the noun or verb it is; a helper with no home is a missing noun`,
    )
  }
  if (parts.length > 1 && !ROOT_FOLDERS.includes(parts[0])) {
    found.push(`is in a new folder at the root → the floor plan has ${ROOT_FOLDERS.join(', ')}`)
  }
  if (parts[0] === 'lib' && parts.length > 2 && !LIB_FOLDERS.includes(parts[1])) {
    found.push(`is in a new folder of lib → give lib/${parts[1]} a storey in scripts/structure-imports.mjs`)
  }
  return found
}

/** Complaints about words in a text file, with their lines. */
export function judgeWords(file, text) {
  const found = []
  text.split('\n').forEach((line, i) => {
    if (STEM.test(line) && !STEM_ALLOWED.test(file)) {
      found.push([
        i + 1,
        `says "${line.match(new RegExp(`\\w*${STEM.source}\\w*`, 'i'))[0]}" → we say booking, or authorization for money; gateways' words stay in lib/gateway and sandbox`,
      ])
    }
    if (UNFINISHED.test(line))
      found.push([i + 1, 'is marked as unfinished → finish it, or write it down outside the code'])
  })
  return found
}

/** Complaints about the size and the shape of a source file. */
export function judgeShape(file, text) {
  const found = []
  const lines = countLines(text)
  if (lines > HARD_STOP) {
    found.push(
      `has ${lines} lines, ${HARD_STOP} is the limit → give a part of it a name and a file of its own`,
    )
  }
  if (isBarrel(text)) found.push('only passes on other files → import from the file that has it; no barrels')
  if (/^lib\/[a-z]+\/[a-z0-9-]+\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    found.push(...judgeVerb(file, text))
  return found
}

export const countLines = (text) => text.replace(/\n$/, '').split('\n').length

function isBarrel(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const rest = code.replace(
    /^\s*export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+['"][^'"]+['"];?/gm,
    '',
  )
  return rest !== code && rest.trim() === ''
}

// capture-deposit.ts is a verb: it exports captureDeposit, that first, and a docstring says in business words what it does.
function judgeVerb(file, text) {
  const name = file.slice(file.lastIndexOf('/') + 1, -3)
  const verb = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
  const functions = [...text.matchAll(/^(export )?(?:async )?function (\w+)/gm)]
  const exported = [...text.matchAll(/^export (?:async )?(?:function|const) (\w+)(?=[^\n]*(?:\(|=>))/gm)].map(
    (match) => match[1],
  )
  if (!exported.includes(verb)) {
    return name.startsWith('find-')
      ? [`does not export ${verb} → a verb file is called like its one function`]
      : []
  }
  const found = []
  const own = functions.findIndex((match) => match[2] === verb)
  if (own > 0)
    found.push(
      `starts with ${functions[0][2]} → the verb ${verb} comes first, its helpers below in calling order`,
    )
  const others = functions.filter((match) => match[1] && match[2] !== verb).map((match) => match[2])
  if (others.length)
    found.push(
      `exports ${others.join(', ')} beside ${verb} → a verb file has one function; give the other its own file`,
    )
  const before = text.slice(0, text.search(new RegExp(`^export (async )?(function|const) ${verb}\\b`, 'm')))
  if (!before.trimEnd().endsWith('*/')) {
    found.push(
      `has no docstring on ${verb} → say in one to three sentences, in business words, what it promises`,
    )
  }
  return found
}
