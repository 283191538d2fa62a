import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type ReadPdf = {
  /** The words in reading order, with one space between them. */
  text: string
  title: string
  language: string
  isTagged: boolean
  roles: string[]
  alternatives: string[]
  hasOnlyEmbeddedFonts: boolean
  sheets: number
  size: { width: number; height: number }
}

/** Opens a document in a reader that is not ours. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise
  const words: string[] = []
  const roles = new Set<string>()
  const alternatives: string[] = []
  const walk = (node: StructNode) => {
    if (node.role) roles.add(node.role)
    if (node.alt) alternatives.push(plain(node.alt))
    for (const child of node.children ?? []) walk(child)
  }
  for (let sheet = 1; sheet <= pdf.numPages; sheet++) {
    const page = await pdf.getPage(sheet)
    const { items } = await page.getTextContent()
    words.push(...items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')))
    walk(((await page.getStructTree()) ?? {}) as StructNode)
  }
  const first = await pdf.getPage(1)
  const { width, height } = first.getViewport({ scale: 1 })
  const { info } = await pdf.getMetadata()
  const facts = info as { Title?: string; Language?: string }
  const marked = await pdf.getMarkInfo()
  const raw = bytes.toString('latin1')
  const read = {
    text: plain(words.join('')),
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    isTagged: Boolean((marked as { Marked?: boolean } | null)?.Marked),
    roles: [...roles],
    alternatives,
    hasOnlyEmbeddedFonts:
      count(raw, /\/Type \/FontDescriptor/g) === count(raw, /\/FontFile2 /g) && !/\/Type1\b/.test(raw),
    sheets: pdf.numPages,
    size: { width: Math.round(width), height: Math.round(height) },
  }
  await pdf.destroy()
  return read
}

type StructNode = { role?: string; alt?: string; children?: StructNode[] }

// Spaces that do not break, and line ends, are spaces to whoever reads.
const plain = (text: string): string => text.replace(/\s+/g, ' ')

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
