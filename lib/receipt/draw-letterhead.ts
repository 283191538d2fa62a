import { isWordmark, type LogoRef } from '@/lib/company/company'
import { markOf } from '@/lib/seller'
import { PAGE, type Paper, WIDTH } from './paper'
import type { ReceiptSnapshot } from './receipt'
import type { ReceiptTexts } from './receipt-texts'

const HALF = (WIDTH - 28) / 2
const TOP = 52
const SIDE = 32
const MOST_WIDTH = 190

/** Who the receipt is from: its logo or mark and its name on the left, who that is and how to reach them on the right. */
export function drawLetterhead(
  paper: Paper,
  snapshot: ReceiptSnapshot,
  { company, words }: ReceiptTexts,
  logo: Uint8Array | null,
): void {
  const { seller, rehearsal } = snapshot
  drawBrand(paper, snapshot, logo)
  const style = { size: 8.5, colour: 'soft', align: 'right', leading: 1.4 } as const
  const lines = [
    seller.name,
    company,
    `${seller.street}, ${seller.postcode} ${seller.city}`,
    [seller.email, seller.phone].filter(Boolean).join(' · '),
  ]
  const right = { x: PAGE.left + HALF + 8, y: TOP, width: HALF + 20 }
  paper.tag('P', () => paper.write(lines.filter(Boolean).join('\n'), right, style))
  if (!rehearsal) return
  const mark = { size: 8.5, weight: 600, colour: 'signal' } as const
  paper.tag('P', () => paper.write(words.rehearsal, { x: PAGE.left, y: 90, width: 242 }, mark))
}

/** A wide logo says the name by itself; beside a narrow one, or the mark, it is written. */
function drawBrand(paper: Paper, { seller, look }: ReceiptSnapshot, bytes: Uint8Array | null): void {
  const logo = bytes && look?.logo
  const { width, height } = logo ? fitted(logo) : { width: SIDE, height: SIDE }
  const picture = () => {
    if (bytes && logo) paper.doc.image(Buffer.from(bytes), PAGE.left, TOP, { width, height })
    else drawMark(paper, seller.brand)
  }
  if (logo && isWordmark(logo)) {
    const bbox: [number, number, number, number] = [PAGE.left, TOP, PAGE.left + width, TOP + height]
    paper.tag('Figure', picture, { alt: seller.brand, bbox })
    return
  }
  paper.decorate(picture)
  const x = PAGE.left + width + 10
  paper.tag('P', () => {
    paper.write(seller.brand, { x, y: 58, width: 232 - width }, { size: 15, weight: 600 })
  })
}

function fitted({ width, height }: LogoRef) {
  const scale = Math.min(SIDE / height, MOST_WIDTH / width)
  return { width: width * scale, height: height * scale }
}

/** The mark of a shop without a logo: its first letter, standing on a foot, as in the head of every page. */
function drawMark(paper: Paper, brand: string): void {
  const { doc, colours } = paper
  doc.roundedRect(PAGE.left, TOP, SIDE, SIDE, 8).fill(colours.fjord)
  doc.lineCap('round').lineWidth(2)
  doc
    .moveTo(PAGE.left + 7.5, TOP + 26)
    .lineTo(PAGE.left + 24.5, TOP + 26)
    .stroke(colours.warm)
  const style = { size: 17, weight: 600, colour: 'white', leading: 1.2 } as const
  const letter = markOf(brand)
  const x = PAGE.left + (SIDE - paper.widthOf(letter, style)) / 2
  paper.write(letter, { x, y: TOP + 3, width: SIDE }, style)
}
