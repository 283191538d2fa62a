/** The rental terms as they are stored: paragraphs, headings that stand alone, and points that begin with a dash. */
export function TermsText({ text }: { text: string }) {
  return <div className="grid max-w-prose gap-3">{blocksOf(text).map(showBlock)}</div>
}

type Block = { kind: 'title' | 'heading' | 'paragraph'; text: string } | { kind: 'points'; points: string[] }

/** Every word is shown just as it was accepted; only its looks follow from its shape. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const parts = text.split('\n\n')
  for (const [index, part] of parts.entries()) {
    const last = blocks.at(-1)
    if (isPoint(part)) {
      const point = part.slice(2)
      if (last?.kind === 'points') last.points.push(point)
      else blocks.push({ kind: 'points', points: [point] })
    } else if (index === 0) blocks.push({ kind: 'title', text: part })
    else if (!/[.:!?]$/.test(part) && !isPoint(parts[index + 1])) blocks.push({ kind: 'heading', text: part })
    else blocks.push({ kind: 'paragraph', text: part })
  }
  return blocks
}

const isPoint = (part: string | undefined) => part?.startsWith('- ') ?? false

function showBlock(block: Block, index: number) {
  const key = `${index}`
  if (block.kind === 'points') {
    return (
      <ul key={key} className="grid list-disc gap-1 pl-5">
        {block.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    )
  }
  if (block.kind === 'title') {
    return (
      <p key={key} className="text-sm text-ink-soft">
        {block.text}
      </p>
    )
  }
  if (block.kind === 'heading') {
    return (
      <h3 key={key} className="mt-2">
        {block.text}
      </h3>
    )
  }
  return <p key={key}>{block.text}</p>
}
