/** The rental terms as they are stored: paragraphs, headings that stand alone, and points that begin with a dash. */
export function TermsText({ text, level = 3 }: { text: string; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <div className="grid max-w-prose gap-3">
      {blocksOf(text).map((block) => (
        <BlockView
          key={block.kind === 'points' ? block.points[0] : block.text}
          block={block}
          Heading={Heading}
        />
      ))}
    </div>
  )
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

function BlockView({ block, Heading }: { block: Block; Heading: 'h2' | 'h3' }) {
  switch (block.kind) {
    case 'points':
      return (
        <ul className="grid list-disc gap-1 pl-5">
          {block.points.map((point) => (
            <li key={point}>
              <Words text={point} />
            </li>
          ))}
        </ul>
      )
    case 'title':
      return <p className="text-sm text-ink-soft">{block.text}</p>
    case 'heading':
      return <Heading className="mt-2 text-lg">{block.text}</Heading>
    default:
      return (
        <p>
          <Words text={block.text} />
        </p>
      )
  }
}

/** An address in the text leads there; its words stay as they are. */
const Words = ({ text }: { text: string }) =>
  text.split(/(https?:\/\/\S+)/).map((part) =>
    part.startsWith('http') ? (
      <a key={part} href={part} className="link wrap-anywhere">
        {part}
      </a>
    ) : (
      part
    ),
  )
