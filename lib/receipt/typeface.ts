import fs from 'node:fs'
import path from 'node:path'
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
      doc.registerFont(name, readFont(name))
      opened.add(name)
    }
    return name
  }
  const draws = (font: string, char: string): boolean => {
    doc.font(font)
    return coverage(doc).hasGlyphForCodePoint(char.codePointAt(0) ?? 0)
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

// pdfkit keeps the parsed font to itself; which characters it can draw cannot be asked in any other way.
const coverage = (doc: PDFKit.PDFDocument) =>
  (doc as unknown as { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } })._font.font

const files = new Map<string, Buffer>()

function readFont(name: string): Buffer {
  const kept = files.get(name)
  if (kept) return kept
  const file = path.join(process.cwd(), 'node_modules/@fontsource/inter/files', `${name}-normal.woff`)
  const bytes = unpackWoff(fs.readFileSync(file))
  files.set(name, bytes)
  return bytes
}
