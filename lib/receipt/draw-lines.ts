import { COLOURS, PAGE, type Paper, WIDTH } from './paper'
import type { ReceiptSnapshot } from './receipt'
import type { ReceiptTexts } from './receipt-texts'

const END = PAGE.left + WIDTH
const COLUMNS = {
  description: { x: PAGE.left, width: 262 },
  quantity: { x: PAGE.left + 270, width: 56 },
  vat: { x: PAGE.left + 334, width: 58 },
  amount: { x: END - 86, width: 86 },
}

/** What was paid for: one row per line, the total, and the note that staff wrote to the renter. */
export function drawLines(paper: Paper, snapshot: ReceiptSnapshot, texts: ReceiptTexts, top: number): number {
  let y = paper.roomFor(90, top + 6)
  paper.part('Table', () => {
    y = drawColumnNames(paper, snapshot, texts, y)
    for (const line of snapshot.lines) y = drawLine(paper, line, texts, y)
    y = drawTotal(paper, snapshot, texts, y)
  })
  return snapshot.note ? drawNote(paper, snapshot.note, texts, y + 8) : y
}

function drawColumnNames(
  paper: Paper,
  { currency }: ReceiptSnapshot,
  { words }: ReceiptTexts,
  y: number,
): number {
  const { columns } = words
  const style = { size: 8.5, colour: 'soft' } as const
  paper.part('TR', () => {
    const name = (text: string, box: { x: number; width: number }, align: 'left' | 'right') =>
      paper.tag('TH', () => paper.write(text, { ...box, y }, { ...style, align }), { scope: 'Column' })
    name(columns.description, COLUMNS.description, 'left')
    name(columns.quantity, COLUMNS.quantity, 'right')
    name(columns.vat, COLUMNS.vat, 'right')
    name(`${columns.amount} (${currency})`, COLUMNS.amount, 'right')
  })
  return rule(paper, y + 16, 'strong')
}

function drawLine(
  paper: Paper,
  line: ReceiptSnapshot['lines'][number],
  texts: ReceiptTexts,
  top: number,
): number {
  const y = paper.roomFor(paper.heightOf(line.description, COLUMNS.description.width) + 16, top + 7)
  let end = y
  paper.part('TR', () => {
    paper.tag('TD', () => {
      end = paper.write(line.description, { ...COLUMNS.description, y })
    })
    paper.tag('TD', () => paper.write(String(line.quantity), { ...COLUMNS.quantity, y }, { align: 'right' }))
    paper.tag('TD', () =>
      paper.write(vatOf(line, texts), { ...COLUMNS.vat, y }, { align: 'right', colour: 'soft' }),
    )
    paper.tag('TD', () =>
      paper.write(texts.figure(line.grossMinor), { ...COLUMNS.amount, y }, { align: 'right' }),
    )
  })
  return rule(paper, end + 4, 'fine')
}

function vatOf(
  { vatTreatment, vatRateBp }: ReceiptSnapshot['lines'][number],
  { words, rate }: ReceiptTexts,
): string {
  if (vatTreatment === 'STANDARD') return rate(vatRateBp)
  return vatTreatment === 'HELD' ? words.lineVat.held : words.lineVat.outside
}

function drawTotal(
  paper: Paper,
  { kind, amountMinor }: ReceiptSnapshot,
  texts: ReceiptTexts,
  top: number,
): number {
  const y = top + 8
  const style = { size: 11, weight: 600 } as const
  paper.part('TR', () => {
    paper.tag('TH', () => paper.write(texts.words.total[kind], { x: PAGE.left, y, width: 260 }, style), {
      scope: 'Row',
    })
    paper.tag('TD', () => {})
    paper.tag('TD', () => {})
    paper.tag('TD', () =>
      paper.write(texts.figure(amountMinor), { ...COLUMNS.amount, y }, { ...style, align: 'right' }),
    )
  })
  return y + 18
}

function drawNote(paper: Paper, note: string, { words }: ReceiptTexts, top: number): number {
  let y = paper.roomFor(46, top)
  paper.part('Sect', () => {
    paper.tag('H2', () => {
      y = paper.write(words.labels.note, { x: PAGE.left, y, width: WIDTH }, { size: 11, weight: 600 })
    })
    paper.tag('P', () => {
      y = paper.write(note, { x: PAGE.left, y: y + 3, width: WIDTH }, { leading: 1.6 })
    })
  })
  return y
}

function rule(paper: Paper, y: number, kind: 'strong' | 'fine'): number {
  const [width, colour] = kind === 'strong' ? [0.9, COLOURS.soft] : [0.5, COLOURS.line]
  paper.decorate(() =>
    paper.doc.moveTo(PAGE.left, y).lineTo(END, y).lineWidth(Number(width)).stroke(String(colour)),
  )
  return y
}
