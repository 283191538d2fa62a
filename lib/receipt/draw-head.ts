import { COLOURS, PAGE, type Paper, WIDTH } from './paper'
import type { ReceiptSnapshot } from './receipt'
import type { ReceiptTexts } from './receipt-texts'

const THIRD = (WIDTH + 16) / 3

/** The upper part of a receipt, below its letterhead: what it is, how much moved and why, and for which booking. */
export function drawHead(paper: Paper, snapshot: ReceiptSnapshot, texts: ReceiptTexts): number {
  let y = 114
  paper.tag('H1', () => {
    y = paper.write(
      texts.words.title[snapshot.kind],
      { x: PAGE.left, y, width: WIDTH },
      { size: 21, weight: 600, leading: 1.3 },
    )
  })
  paper.tag('P', () => {
    y = paper.write(
      `${snapshot.number}  ·  ${texts.issued}`,
      { x: PAGE.left, y: y + 2, width: WIDTH },
      { size: 10, colour: 'soft' },
    )
  })
  y = drawAmount(paper, snapshot, texts, y + 10)
  return drawFacts(paper, snapshot, texts, y + 18)
}

/** The one thing everybody looks for: how much, and why. */
function drawAmount(
  paper: Paper,
  snapshot: ReceiptSnapshot,
  { words, amount, movedOn }: ReceiptTexts,
  top: number,
): number {
  const { kind, amountMinor, heldMinor, payment, reason } = snapshot
  const moved = snapshot.movedAt !== null
  const method = payment.methodLabel || words.unknownMethod
  const held = kind === 'SALE' && heldMinor > 0 ? ` ${words.held(amount(heldMinor))}` : ''
  const summary = words.summary({ kind, method, day: movedOn, reason, moved }) + held
  const inner = { x: PAGE.left + 206, width: WIDTH - 206 - 20 }
  const height = Math.max(74, paper.heightOf(summary, inner.width) + 34)
  paper.decorate(() => paper.doc.roundedRect(PAGE.left, top, WIDTH, height, 10).fill(COLOURS.sunken))
  paper.tag('P', () => {
    const label = kind === 'DEPOSIT' && !moved ? words.kept : words.moved[kind]
    const y = paper.write(label, { x: PAGE.left + 20, y: top + 17, width: 176 }, { colour: 'soft' })
    paper.write(
      amount(amountMinor),
      { x: PAGE.left + 20, y, width: 186 },
      { size: 22, weight: 600, colour: 'fjord' },
    )
  })
  paper.tag('P', () => paper.write(summary, { ...inner, y: top + 17 }))
  return top + height
}

function drawFacts(paper: Paper, snapshot: ReceiptSnapshot, texts: ReceiptTexts, top: number): number {
  const { booking, location, payment, originalNumber } = snapshot
  const { labels } = texts.words
  const columns: Fact[][] = [
    [
      [labels.booking, booking.number],
      [labels.renter, booking.renter],
    ],
    [
      [labels.period, texts.period.replace(' – ', ' –\n')],
      [labels.place, `${location.name}\n${location.street}, ${location.postcode} ${location.city}`],
    ],
    [
      [labels.method, payment.methodLabel],
      [labels.original, originalNumber],
      [labels.reference, [payment.gatewayRef, payment.movedRef].filter(Boolean).join('\n')],
    ],
  ]
  const ends = columns.map((facts, i) => drawColumn(paper, facts, i, top))
  return Math.max(...ends)
}

type Fact = [label: string, value: string | null]

function drawColumn(paper: Paper, facts: Fact[], column: number, top: number): number {
  const width = THIRD - 16
  const x = PAGE.left + column * THIRD
  let y = top
  for (const [label, value] of facts) {
    if (!value) continue
    paper.tag('P', () => {
      y = paper.write(label, { x, y, width }, { size: 8.5, colour: 'soft', leading: 1.35 })
      // A gateway's reference is one long word; in small letters it stays whole.
      const size = value.split('\n').some((line) => paper.widthOf(line) > width && !line.includes(' '))
        ? 7
        : 9.5
      y = paper.write(value, { x, y, width }, { size, leading: 1.4 }) + 7
    })
  }
  return y
}
