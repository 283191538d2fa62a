import PDFDocument from 'pdfkit'
import { HOUSE_ACCENT, shadesOf } from '@/lib/accent'
import { breakLines } from './break-lines'
import { interFor, type Run, type Weight } from './typeface'

// The colours of app/_ui/tokens.css as they are on paper.
export const COLOURS = {
  ink: '#1a2622',
  soft: '#56625c',
  fjord: '#14524a',
  fjordSoft: '#dfebe4',
  sunken: '#f6f1e7',
  line: '#ded6c6',
  signal: '#b5500f',
  warm: '#e3a869',
  white: '#ffffff',
}

export const PAGE = { width: 595.28, height: 841.89, left: 56, right: 56, top: 56, bottom: 64 }
export const WIDTH = PAGE.width - PAGE.left - PAGE.right
const LOWEST = PAGE.height - PAGE.bottom

export type Style = {
  size?: number
  weight?: Weight
  colour?: keyof typeof COLOURS
  align?: 'left' | 'right'
  /** From one line to the next, in sizes of the letters. */
  leading?: number
}

export type Box = { x: number; y: number; width: number }

type Marks = { alt?: string; scope?: 'Column' | 'Row'; bbox?: [number, number, number, number] }

/** What a document says about itself; `at` stands for its birth, so that the same receipt gives the same bytes. */
export type About = { title: string; author: string; language: string; at: Date; accent?: string }

/** A4 sheets on which everything drawn is either a tagged part of the document or decoration. */
export class Paper {
  readonly doc: PDFKit.PDFDocument
  /** With the shop's own colour in place of the fjord's. */
  readonly colours: typeof COLOURS
  private readonly parents: PDFKit.PDFStructureElement[] = []
  private readonly runsOf: (text: string, weight: Weight) => Run[]
  private readonly chunks: Buffer[] = []

  constructor(about: About) {
    this.doc = new PDFDocument(optionsFor(about))
    const { colour, soft } = shadesOf(about.accent ?? HOUSE_ACCENT).day
    this.colours = { ...COLOURS, fjord: colour, fjordSoft: soft }
    this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk))
    this.runsOf = interFor(this.doc)
    const root = this.doc.struct('Document')
    this.doc.addStructure(root)
    this.parents.push(root)
  }

  /** A part of the document that holds other parts. */
  part(tag: string, draw: () => void): void {
    const element = this.doc.struct(tag)
    this.parent.add(element)
    this.parents.push(element)
    draw()
    this.parents.pop()
    element.end()
  }

  /** A part of the document that is read as one thing. */
  tag(tag: string, draw: () => void, marks: Marks = {}): void {
    this.parent.add(this.doc.struct(tag, marks, draw))
  }

  /** Lines and grounds that mean nothing to someone who listens. */
  decorate(draw: () => void, options?: { type: 'Pagination' }): void {
    this.doc.markContent('Artifact', options)
    draw()
    this.doc.endMarkedContent()
  }

  /** Writes into a box, line under line, over to the next sheet if need be; answers where it ended. */
  write(text: string, { x, y, width }: Box, style: Style = {}): number {
    const { align = 'left', colour = 'ink' } = style
    const height = heightOfLine(style)
    let top = y
    for (const line of this.linesOf(text, width, style)) {
      if (top + height > LOWEST && top <= LOWEST) {
        this.doc.continueOnNewPage()
        top = PAGE.top
      }
      this.doc.fillColor(this.colours[colour])
      this.draw(line, align === 'right' ? x + width - this.widthOf(line.trimEnd(), style) : x, top, style)
      top += height
    }
    return top
  }

  widthOf(text: string, style: Style = {}): number {
    const { size, weight } = lettersOf(style)
    const widths = this.runsOf(text, weight).map((run) => this.widthOfRun(run, size, style))
    return widths.reduce((sum, width) => sum + width, 0)
  }

  heightOf(text: string, width: number, style: Style = {}): number {
    return this.linesOf(text, width, style).length * heightOfLine(style)
  }

  /** Where `height` more points fit: here, or on top of a new sheet. */
  roomFor(height: number, y: number): number {
    if (y + height <= LOWEST) return y
    this.doc.addPage()
    return PAGE.top
  }

  /** Draws on every sheet when all of them are there. */
  onEverySheet(draw: (sheet: number, sheets: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange()
    for (let i = 0; i < count; i++) {
      this.doc.switchToPage(start + i)
      this.decorate(() => draw(i + 1, count), { type: 'Pagination' })
    }
  }

  finish(): Promise<Buffer> {
    this.parents[0]?.end()
    return new Promise((resolve, reject) => {
      this.doc.on('end', () => resolve(Buffer.concat(this.chunks)))
      this.doc.on('error', reject)
      this.doc.end()
    })
  }

  private get parent(): PDFKit.PDFStructureElement {
    const parent = this.parents.at(-1)
    if (!parent) throw new Error('The document has already ended.')
    return parent
  }

  private linesOf(text: string, width: number, style: Style): string[] {
    return breakLines(text, width, (part) => this.widthOf(part, style))
  }

  private draw(line: string, x: number, y: number, style: Style): void {
    const { size, weight } = lettersOf(style)
    const runs = this.runsOf(line, weight)
    const isWhole = runs.map(({ text }) => text).join('') === line
    if (!isWhole) this.doc.markContent('Span', { actual: line })
    let at = x
    for (const run of runs) {
      const width = this.widthOfRun(run, size, style)
      this.doc.text(run.text, at, y, { lineBreak: false, ...featuresOf(style) })
      at += width
    }
    if (!isWhole) this.doc.endMarkedContent()
  }

  private widthOfRun({ font, text }: Run, size: number, style: Style): number {
    return this.doc.font(font).fontSize(size).widthOfString(text, featuresOf(style))
  }
}

const optionsFor = ({ title, author, language, at }: About): PDFKit.PDFDocumentOptions => ({
  size: 'A4',
  margin: 0,
  pdfVersion: '1.7',
  tagged: true,
  displayTitle: true,
  lang: language,
  bufferPages: true,
  // Without this pdfkit opens Helvetica, which is never embedded.
  font: '',
  info: {
    Title: unmarked(title),
    Author: unmarked(author),
    Creator: 'Kickstand',
    Producer: 'Kickstand',
    CreationDate: at,
    ModDate: at,
  },
})

const lettersOf = ({ size = 9.5, weight = 400 }: Style) => ({ size, weight })

const heightOfLine = ({ size = 9.5, leading = 1.58 }: Style): number => size * leading

// Inter would turn the x between two digits into a multiplication sign and "->" into an arrow: on a receipt the letters
// stay what they are. Amounts get figures of one width, so that they stand under each other. A new object each time,
// since fontkit writes into it.
const featuresOf = ({ align }: Style) => ({
  features: { calt: false, tnum: align === 'right' } as unknown as PDFKit.Mixins.OpenTypeFeatures[],
})

// pdfkit writes these into XML as they are.
const unmarked = (text: string): string => text.replace(/[<>&]/g, ' ')
