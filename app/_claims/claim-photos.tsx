import type { ClaimRow } from '@/lib/claim/find-claims'

type Props = { photos: ClaimRow['photos']; part: 'DAMAGE' | 'ANSWER'; base: string; of: string }

/** The photos of one side, small; each opens in full. */
export function ClaimPhotos({ photos, part, base, of }: Props) {
  const shown = photos.filter(({ claimPart }) => claimPart === part)
  if (shown.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {shown.map(({ id }, at) => (
        <li key={id}>
          <a href={`${base}/photos/${id}`} target="_blank" rel="noreferrer">
            {/* biome-ignore lint/performance/noImgElement: private pictures must not pass through a shared cache. */}
            <img
              src={`${base}/photos/${id}`}
              alt={`${of}, ${at + 1} of ${shown.length}; opens in full`}
              width={128}
              height={96}
              loading="lazy"
              className="h-24 w-32 rounded-control border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
