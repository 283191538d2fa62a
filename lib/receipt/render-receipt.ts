import { drawDeposit } from './draw-deposit'
import { drawHead } from './draw-head'
import { drawLetterhead } from './draw-letterhead'
import { drawLines } from './draw-lines'
import { drawVat } from './draw-vat'
import { PAGE, Paper, WIDTH } from './paper'
import type { ReceiptSnapshot } from './receipt'
import { receiptTexts } from './receipt-texts'

/**
 * Draws the document of a receipt as a tagged PDF, from its snapshot alone: the same snapshot gives the same bytes, today
 * and next year. `logo` is the PNG that the snapshot names.
 */
export function renderReceipt(snapshot: ReceiptSnapshot, logo: Uint8Array | null = null): Promise<Buffer> {
  const texts = receiptTexts(snapshot)
  const { seller, number, language, issuedAt } = snapshot
  const title = `${texts.words.title[snapshot.kind]} ${number}`
  const paper = new Paper({
    title,
    author: seller.name,
    language,
    at: new Date(issuedAt),
    accent: snapshot.look?.accent,
  })
  drawLetterhead(paper, snapshot, texts, logo)
  let y = drawHead(paper, snapshot, texts)
  y = drawLines(paper, snapshot, texts, y)
  y = drawVat(paper, snapshot, texts, y)
  if (snapshot.deposit) y = drawDeposit(paper, snapshot.deposit, texts, y)
  drawClosing(paper, snapshot, texts, y)
  drawFoot(paper, snapshot, texts)
  return paper.finish()
}

/** How to object after a capture; otherwise whom to ask. */
function drawClosing(
  paper: Paper,
  { kind, location, booking }: ReceiptSnapshot,
  { words }: Texts,
  top: number,
): void {
  const { title, text } = kind === 'DEPOSIT' ? words.objection : words.questions
  const place = `${location.email}, ${location.phone.replaceAll(' ', '\u00a0')} (${location.name})`
  const body = text({ place, number: booking.number })
  const style = { size: 9.5, leading: 1.6 } as const
  let y = paper.roomFor(22 + paper.heightOf(body, WIDTH, style), top + 16)
  paper.part('Sect', () => {
    paper.tag('H2', () => {
      y = paper.write(title, { x: PAGE.left, y, width: WIDTH }, { size: 11, weight: 600 })
    })
    paper.tag('P', () => paper.write(body, { x: PAGE.left, y: y + 3, width: WIDTH }, style))
  })
}

type Texts = ReturnType<typeof receiptTexts>

function drawFoot(paper: Paper, { seller, number }: ReceiptSnapshot, { words, company }: Texts): void {
  const y = PAGE.height - 44
  paper.onEverySheet((sheet, sheets) => {
    paper.doc
      .moveTo(PAGE.left, y - 10)
      .lineTo(PAGE.width - PAGE.right, y - 10)
      .lineWidth(0.6)
      .stroke('#ded6c6')
    const style = { size: 7.5, colour: 'soft' } as const
    paper.write(
      `${seller.name} · ${seller.street}, ${seller.postcode} ${seller.city} · ${company}`,
      { x: PAGE.left, y, width: WIDTH - 130 },
      style,
    )
    const right = { x: PAGE.width - PAGE.right - 130, y, width: 130 }
    paper.write(`${number} · ${words.sheet(sheet, sheets)}`, right, { ...style, align: 'right' })
  })
}
