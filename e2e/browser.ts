import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * The Chromium to test with: CHROMIUM_PATH, the system's, else the one inside an npm package (Linux on x64), else
 * undefined, which means Playwright's own. Puts the answer into the environment, where Playwright's workers find it.
 */
export async function findBrowser(): Promise<string | undefined> {
  const found = process.env.CHROMIUM_PATH ?? INSTALLED.find((file) => fs.existsSync(file))
  if (found) return found
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  process.env.CHROMIUM_PATH = await unpack()
  return process.env.CHROMIUM_PATH
}

// The package unpacks into the temp folder and trusts what it finds there, also what a killed run left half-written.
async function unpack(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kickstand-chromium-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  // Makes the package bring the libraries (NSS, NSPR) that a bare machine lacks, and put them on the library path.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    chromium.setGraphicsMode = false
    const executable = await chromium.executablePath()
    pointAtFonts(folder)
    return executable
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

// The package's font list names /tmp; a browser that finds no font at all dies on the first letter.
function pointAtFonts(folder: string): void {
  const list = path.join(folder, 'fonts/fonts.conf')
  const text = fs.readFileSync(list, 'utf8').replaceAll('/tmp/', `${folder}/`)
  fs.writeFileSync(list, text.replace('<cachedir>', '<dir>/usr/share/fonts</dir>\n  <cachedir>'))
}
