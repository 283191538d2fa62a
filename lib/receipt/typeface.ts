import fs from 'node:fs'
import path from 'node:path'
import { create, type Font, type GlyphRun } from 'fontkit'
import { unpackWoff } from './unpack-woff'

export type Weight = 400 | 600

// Inter comes as one file per script; a name may need several of them. The order is the order in which we look.
const SCRIPTS = [
  'latin',
  'latin-ext',
  'vietnamese',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
] as const

// Drawn for a character that Inter does not have; who copies or listens still gets the character itself.
const UNKNOWN = '?'

export type Run = { font: string; text: string }

/**
 * Inter for one document: says which embedded file draws which part of a text. A file that nothing needs is never opened, so
 * that the usual receipt carries two.
 */
export function interFor(doc: PDFKit.PDFDocument): (text: string, weight: Weight) => Run[] {
  const opened = new Set<string>()
  const open = (script: string, weight: Weight): string => {
    const name = `inter-${script}-${weight}`
    if (!opened.has(name)) {
      // A font that fontkit has read already is taken as it is, which its types do not say.
      doc.registerFont(name, readFont(name) as unknown as PDFKit.Mixins.PDFFontSource)
      opened.add(name)
    }
    return name
  }
  const fontFor = (char: string, weight: Weight): string | undefined =>
    SCRIPTS.map((script) => open(script, weight)).find((font) => draws(font, char))
  return (text, weight) => {
    const latin = open('latin', weight)
    const runs: Run[] = []
    for (const char of text) {
      const font = char === '\n' || draws(latin, char) ? latin : fontFor(char, weight)
      const last = runs.at(-1)
      const drawn = font ? char : UNKNOWN
      if (last && last.font === (font ?? latin)) last.text += drawn
      else runs.push({ font: font ?? latin, text: drawn })
    }
    return runs
  }
}

const draws = (font: string, char: string): boolean =>
  readFont(font).hasGlyphForCodePoint(char.codePointAt(0) ?? 0)

// Reading one takes longer than drawing a receipt with it.
const fonts = new Map<string, Font>()

function readFont(name: string): Font {
  const kept = fonts.get(name)
  if (kept) return kept
  const file = path.join(process.cwd(), 'node_modules/@fontsource/inter/files', `${name}-normal.woff`)
  const font = create(unpackWoff(fs.readFileSync(file)))
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${name} is not one font.`)
  rememberWords(font)
  fonts.set(name, font)
  return font
}

/** More words than a year's receipts have; names and numbers make room for others then. */
const MOST_WORDS = 5_000

/**
 * Setting the words of a receipt is most of what drawing it costs, and they are nearly the same on all of them. pdfkit scales
 * what it is given where it lies, so that each time it gets a copy.
 */
function rememberWords(font: Font): void {
  const layout = font.layout.bind(font)
  const known = new Map<string, GlyphRun>()
  font.layout = (text, ...how) => {
    const key = JSON.stringify([text, ...how])
    const run = known.get(key) ?? layout(text, ...how)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(key, run)
    return alike(run, { positions: run.positions.map((position) => alike(position)) })
  }
}

const alike = <T extends object>(thing: T, changes: Partial<T> = {}): T =>
  Object.assign(Object.create(Object.getPrototypeOf(thing)), thing, changes)
