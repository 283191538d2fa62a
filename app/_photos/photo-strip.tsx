import { useWords } from '@/app/_ui/language/use-words'
import { PHOTO_WORDS } from './photo-words'

type Props = { base: string; photos: { id: string }[]; of: string }

/** Photos of one unit, small; each opens in full. */
export function PhotoStrip({ base, photos, of }: Props) {
  const { opens } = useWords(PHOTO_WORDS)
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map(({ id }, at) => (
        <li key={id}>
          <a href={`${base}/photos/${id}`} target="_blank" rel="noreferrer">
            {/* biome-ignore lint/performance/noImgElement: private pictures must not pass through a shared cache. */}
            <img
              src={`${base}/photos/${id}`}
              alt={opens(of, at + 1, photos.length)}
              width={96}
              height={72}
              loading="lazy"
              className="h-18 w-24 rounded-control border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
