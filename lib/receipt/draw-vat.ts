import { COLOURS, PAGE, type Paper, WIDTH } from './paper'
import type { ReceiptSnapshot } from './receipt'
import type { ReceiptTexts } from './receipt-texts'
import type { Vat } from './vat'

const END = PAGE.left + WIDTH
const NAME = { x: PAGE.left, width: 230 }
const NET = { x: END - 246, width: 76 }
const VAT = { x: END - 162, width: 68 }
const GROSS = { x: END - 86, width: 86 }

/** The VAT of the whole receipt, one row per rate or treatment, and their sum when there are several. */
export function drawVat(paper: Paper, snapshot: ReceiptSnapshot, texts: ReceiptTexts, top: number): number {
  const { words, figure } = texts
  let y = paper.roomFor(62 + snapshot.vat.length * 16, top + 14)
  paper.part('Sect', () => {
    paper.tag('H2', () => {
      y = paper.write(words.vat.title, { x: PAGE.left, y, width: WIDTH }, { size: 11, weight: 600 }) + 3
    })
    paper.part('Table', () => {
      const { treatment, net, vat, gross } = words.columns
      y = drawRow(paper, 'TH', [treatment, net, vat, gross], y)
      paper.decorate(() => paper.doc.moveTo(PAGE.left, y).lineTo(END, y).lineWidth(0.5).stroke(COLOURS.line))
      y += 5
      for (const row of snapshot.vat) y = drawRow(paper, 'TD', cells(row, texts), y)
      if (snapshot.vat.length > 1) {
        const net = snapshot.amountMinor - snapshot.vatMinor
        y = drawRow(
          paper,
          'TD',
          [words.vat.total, figure(net), figure(snapshot.vatMinor), figure(snapshot.amountMinor)],
          y,
          600,
        )
      }
    })
  })
  return y
}

type Cells = [name: string, net: string, vat: string, gross: string]

function cells(
  { treatment, rateBp, netMinor, vatMinor, grossMinor }: Vat,
  { words, rate, figure }: ReceiptTexts,
): Cells {
  const names = {
    STANDARD: words.vat.standard(rate(rateBp)),
    OUTSIDE: words.vat.outside,
    HELD: words.vat.held,
  }
  return [names[treatment], figure(netMinor), figure(vatMinor), figure(grossMinor)]
}

function drawRow(
  paper: Paper,
  tag: 'TH' | 'TD',
  [name, ...figures]: Cells,
  y: number,
  weight: 400 | 600 = 400,
): number {
  const style = { size: tag === 'TH' ? 8.5 : 9.5, colour: tag === 'TH' ? 'soft' : 'ink', weight } as const
  const boxes = [NET, VAT, GROSS]
  paper.part('TR', () => {
    const scope = tag === 'TH' ? 'Column' : 'Row'
    paper.tag('TH', () => paper.write(name, { ...NAME, y }, style), { scope })
    figures.forEach((text, i) => {
      const box = boxes[i] ?? GROSS
      const marks = tag === 'TH' ? { scope: 'Column' as const } : {}
      paper.tag(tag, () => paper.write(text, { ...box, y }, { ...style, align: 'right' }), marks)
    })
  })
  return y + 16
}
