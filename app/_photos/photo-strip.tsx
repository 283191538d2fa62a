type Props = { base: string; photos: { id: string }[]; of: string }

/** Photos of one unit, small; each opens in full. */
export function PhotoStrip({ base, photos, of }: Props) {
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map(({ id }, at) => (
        <li key={id}>
          <a href={`${base}/photos/${id}`} target="_blank" rel="noreferrer">
            {/* biome-ignore lint/performance/noImgElement: private pictures must not pass through a shared cache. */}
            <img
              src={`${base}/photos/${id}`}
              alt={`${of}, ${at + 1} of ${photos.length}; opens in full`}
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
