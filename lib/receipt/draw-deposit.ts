import { COLOURS, PAGE, type Paper, WIDTH } from './paper'
import type { DepositLeft } from './receipt'
import type { ReceiptTexts } from './receipt-texts'

const LEFT = { x: PAGE.left + 20, width: 206 }
const RIGHT = { x: LEFT.x + LEFT.width + 28, width: WIDTH - LEFT.width - 68 }

/** What the capture leaves of the deposit, as a bar and in words, and until when it could be used. */
export function drawDeposit(paper: Paper, deposit: DepositLeft, texts: ReceiptTexts, top: number): number {
  const { words, amount, day } = texts
  const { limitMinor, takenMinor, leftMinor, ending, capturableUntil } = deposit
  const rest = words.deposit.rest({
    ending,
    left: leftMinor > 0 ? amount(leftMinor) : null,
    until: capturableUntil ? day(capturableUntil) : null,
  })
  const height = Math.max(96, paper.heightOf(rest, RIGHT.width) + 28)
  const y = paper.roomFor(height, top + 16)
  paper.decorate(() =>
    paper.doc.roundedRect(PAGE.left, y, WIDTH, height, 10).lineWidth(0.8).stroke(COLOURS.line),
  )
  paper.part('Sect', () => {
    paper.tag('H2', () => paper.write(words.deposit.title, { ...LEFT, y: y + 13 }, { size: 11, weight: 600 }))
    drawBar(paper, deposit, words.deposit.picture(amount(takenMinor), amount(limitMinor)), y + 36)
    const sums = [
      [words.deposit.taken, amount(takenMinor)],
      [words.deposit.left, amount(leftMinor)],
      [words.deposit.limit, amount(limitMinor)],
    ] as const
    for (const [i, [label, sum]] of sums.entries()) drawSum(paper, label, sum, i, y + 54)
    paper.tag('P', () => paper.write(rest, { ...RIGHT, y: y + 15 }))
  })
  return y + height
}

function drawBar(paper: Paper, { limitMinor, takenMinor }: DepositLeft, alt: string, y: number): void {
  const { x, width } = LEFT
  const share = Math.min(1, takenMinor / limitMinor)
  const bar = () => {
    paper.doc.roundedRect(x, y, width, 8, 4).fill(paper.colours.fjordSoft)
    // A bar shorter than its own roundness would not be seen.
    if (share > 0) paper.doc.roundedRect(x, y, Math.max(8, width * share), 8, 4).fill(paper.colours.fjord)
  }
  paper.tag('Figure', bar, { alt, bbox: [x, y, x + width, y + 8] })
}

function drawSum(paper: Paper, label: string, sum: string, column: number, y: number): void {
  const box = { x: LEFT.x + column * 74, width: 72 }
  paper.tag('P', () => {
    const next = paper.write(label, { ...box, y }, { size: 8, colour: 'soft', leading: 1.35 })
    paper.write(sum, { ...box, y: next }, { size: 9, weight: 600 })
  })
}
