import { PhotoStrip } from '@/app/_photos/photo-strip'
import type { ClaimRow } from '@/lib/claim/find-claims'

type Props = { photos: ClaimRow['photos']; part: 'DAMAGE' | 'ANSWER'; base: string; of: string }

/** The photos of one side, small; each opens in full. */
export const ClaimPhotos = ({ photos, part, base, of }: Props) => (
  <PhotoStrip base={base} of={of} photos={photos.filter(({ claimPart }) => claimPart === part)} />
)
