// Who may import whom. A rule answers with a sentence that says where to move it, or with nothing.

const NOUNS_ABOVE = ['booking', 'catalogue', 'deposit', 'claim', 'question', 'invoice', 'receipt']
const NOUNS_BELOW = ['payment', 'ledger', 'notice', 'inventory', 'people', 'partner']
// Every deed is written into the logbook in its own transaction, so the logbook lies below everybody who does deeds.
const LOGBOOK = 'logbook'
// Whose shop it is: letters and receipts say so, and each change of it is written into the logbook.
const COMPANY = 'company'
// What gateways are called and can do, and at which there is an account, is data that pages and verbs ask for; asking moves no money.
const GATEWAY_DATA = [
  'lib/gateway/capabilities-of',
  'lib/gateway/clock-for',
  'lib/gateway/connected',
  'lib/gateway/methods',
  'lib/gateway/name-of',
]
// What goes across all that is known of somebody stands above all of it.
const ACROSS = ['settlement', 'privacy']
// The named cast, and what the accessibility statement says that journeys check.
const KNOWN_TO_JOURNEYS = ['prisma/cast', 'app/(shop)/accessibility/checked']
export const LIB_FOLDERS = [
  ...ACROSS,
  ...NOUNS_ABOVE,
  ...NOUNS_BELOW,
  COMPANY,
  LOGBOOK,
  'gateway',
  'generated',
]

/** All imports of a file: what is imported, on which line, and whether only types come. */
export function readImports(text) {
  const found = []
  const patterns = [
    /^[ \t]*(?:import|export)\s+(type\s)?([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm,
    /^[ \t]*import\s*()()['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\s*\(()()\s*['"]([^'"]+)['"]\s*\)/g,
  ]
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const names = match[2].replace(/[{}\s]+/g, ' ').split(',')
      const onlyTypes = names.every((name) => !name.trim() || name.trim().startsWith('type '))
      const line = text.slice(0, match.index).split('\n').length
      found.push({ target: match[3], line, typeOnly: Boolean(match[1]) || (match[2] !== '' && onlyTypes) })
    }
  }
  return found
}

/** Our own file an import points at, as a path from the root; undefined for packages. */
export function resolveImport(file, target) {
  if (target.startsWith('@/')) return target.slice(2)
  if (!target.startsWith('.')) return undefined
  const parts = file.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  }
  return parts.join('/')
}

/** The sentence about one import, or undefined when it is allowed. */
export function judgeImport(file, { target, typeOnly }) {
  const isTest = /\.(test|spec)\.tsx?$/.test(file)
  const to = resolveImport(file, target)
  const manners = file.endsWith('.mjs') ? undefined : judgeManners(file, target, to)
  if (manners) return manners
  if (to === undefined) return judgePackage(file, target)
  const from = placeOf(file)
  const place = placeOf(to)
  if (isTest && from.root !== 'app' && from.root !== 'e2e') return judgeTest(place)
  return ROOTS[from.root]?.(from, place, typeOnly)
}

function judgeManners(file, target, to) {
  if (target.startsWith('../'))
    return `imports ${target} → write '@/${to}': one alias, and './' inside a folder`
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  if (folder && target.startsWith('@/') && to.startsWith(folder) && !to.slice(folder.length).includes('/')) {
    return `imports ${target} from its own folder → write './${to.slice(folder.length)}'`
  }
  return undefined
}

function judgePackage(file, target) {
  if (/^next-auth(\/|$)/.test(target) && !/^(app\/_session\/|app\/api\/auth\/|proxy\.ts)/.test(file)) {
    return `imports ${target} → only app/_session reads the session: ask requireRenter or requireStaff there`
  }
  if (!file.startsWith('lib/')) return undefined
  if (/^(next|react|react-dom)(\/|$)/.test(target)) {
    return `imports ${target} → lib knows neither Next nor React: move this to app, or pass in what is needed`
  }
  return undefined
}

// Tests meet the strangers and the named cast, but no test of the business goes through the web.
function judgeTest(place) {
  if (place.root === 'app' || place.root === 'e2e') {
    return `imports ${place.path} → a test of the business knows no pages: move it to app or e2e`
  }
  return undefined
}

const ROOTS = {
  lib: judgeLib,
  app(from, to, typeOnly) {
    if (['sandbox', 'prisma', 'scripts', 'e2e', 'bench', 'sim', 'test'].includes(to.root)) {
      return `imports ${to.path} → app may import lib only`
    }
    if (to.root === 'lib' && to.noun === 'gateway' && !GATEWAY_DATA.includes(to.path)) {
      return `imports ${to.path} → only lib/settlement calls a gateway: add what you need there`
    }
    return judgeSections(from, to, typeOnly)
  },
  sandbox(_from, to) {
    if (to.root === 'sandbox') return undefined
    return `imports ${to.path} → the sandbox plays strangers and imports nothing of ours: copy the few lines, or speak HTTP`
  },
  e2e(_from, to) {
    if (to.root === 'e2e' || KNOWN_TO_JOURNEYS.includes(to.path)) return undefined
    return `imports ${to.path} → e2e meets the app through the browser; only ${KNOWN_TO_JOURNEYS.join(' and ')} are known to both`
  },
}

// Shop, desk and office are siblings; what two of them need lives in a folder that starts with an underscore.
function judgeSections(from, to) {
  if (from.section === '_ui' && !(to.section === '_ui' || (to.root === 'lib' && !to.noun))) {
    return `imports ${to.path} → app/_ui could ship in another product: pass it in as a property, or move the component out of _ui`
  }
  const isGroup = (section) => section?.startsWith('(')
  if (isGroup(from.section) && isGroup(to.section) && from.section !== to.section) {
    return `imports ${to.path} → sections of the web do not import each other: move what both need to app/_ui or a folder of its own in app`
  }
  return undefined
}

function judgeLib(from, to, typeOnly) {
  if (to.root !== 'lib') return `imports ${to.path} → imports go down only: lib never imports ${to.root}`
  if (to.noun === 'generated' || from.noun === to.noun) return undefined
  if (storeyOf(from) > storeyOf(to)) return judgeDown(from, to, typeOnly)
  if (to.noun === 'gateway' && typeOnly && storeyOf(from) > 1) return undefined
  if (storeyOf(from) === storeyOf(to)) {
    const above = NOUNS_ABOVE.includes(from.noun)
      ? 'lib/settlement'
      : 'one of lib/booking, deposit, claim, invoice, receipt'
    return `imports ${to.path}, a sibling → what needs both lives one storey higher (${above}), or pass it in as an argument`
  }
  return `imports ${to.path}, which is above it → imports go down only: move this code up, or pass it in as an argument`
}

function judgeDown(from, to, typeOnly) {
  if (to.noun !== 'gateway' || typeOnly || from.noun === 'settlement' || GATEWAY_DATA.includes(to.path))
    return undefined
  return `imports ${to.path} → only lib/settlement calls a gateway: record an attempt and let perform do it`
}

function storeyOf({ path, noun }) {
  if (path === 'lib/nightly') return 5
  if (ACROSS.includes(noun)) return 4
  if (NOUNS_ABOVE.includes(noun)) return 3
  if (NOUNS_BELOW.includes(noun)) return 2
  if (noun === COMPANY) return 1.5
  if (noun === 'gateway' || noun === LOGBOOK) return 1
  return 0 // the foundations
}

function placeOf(file) {
  const path = file.replace(/\.[cm]?[jt]sx?$/, '')
  const parts = path.split('/')
  const root = parts.length > 1 ? parts[0] : ''
  return {
    path,
    root,
    noun: root === 'lib' && parts.length > 2 ? parts[1] : undefined,
    section: root === 'app' && parts.length > 2 ? parts[1] : undefined,
  }
}
