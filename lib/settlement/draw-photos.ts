import type { EvidencePhoto } from '@/lib/claim/evidence/photos-in'
import { PAGE, type Paper, WIDTH } from '@/lib/receipt/paper'

const GAP = 16
const WIDE = (WIDTH - GAP) / 2
const HIGH = 150
const ROW = HIGH + 44

/** The photos two by two, each with what it shows, when, and its fingerprint; what is no picture is in the archive only. */
export function drawPhotos(
  paper: Paper,
  photos: EvidencePhoto[],
  when: (at: Date) => string,
  top: number,
): number {
  const pictures = photos.filter(({ mediaType }) => mediaType === 'image/jpeg')
  if (pictures.length === 0) return top
  let y = top + 16
  for (const [at, photo] of pictures.entries()) {
    const isLeft = at % 2 === 0
    if (isLeft) y = paper.roomFor(ROW, y)
    drawPhoto(paper, photo, when(photo.takenAt), PAGE.left + (isLeft ? 0 : WIDE + GAP), y)
    if (!isLeft || at === pictures.length - 1) y += ROW
  }
  return y
}

function drawPhoto(paper: Paper, photo: EvidencePhoto, when: string, x: number, y: number): void {
  paper.tag('Figure', () => paper.doc.image(Buffer.from(photo.bytes), x, y, { fit: [WIDE, HIGH] }), {
    alt: photo.shows,
    bbox: [x, y, x + WIDE, y + HIGH],
  })
  const style = { size: 7, leading: 1.35, colour: 'soft' } as const
  const said = `${photo.shows}, ${when}\n${photo.sha256}`
  paper.tag('Caption', () => paper.write(said, { x, y: y + HIGH + 4, width: WIDE }, style))
}
