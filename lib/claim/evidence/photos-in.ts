import type { Evidence } from './find-evidence'

/** A photo or a paper of a claim's evidence: where it is in the pack, what it shows, and its fingerprint. */
export type EvidencePhoto = {
  name: string
  shows: string
  sha256: string
  takenAt: Date
  mediaType: string
  bytes: Uint8Array
}

const PARTS = {
  DAMAGE: 'Damage',
  ESTIMATE: 'Estimate',
  INVOICE: 'Repair invoice',
  ANSWER: 'From the renter',
} as const

/** Every photo and paper: of each unit as it left and as it came back, of the claim, and of the answer. */
export function photosIn({ booking, photos, items }: Evidence): EvidencePhoto[] {
  const units = booking.outings.flatMap(({ asset, photos: ofUnit }) =>
    ofUnit.map((photo) => ({
      photo,
      folder: photo.moment === 'OUT' ? 'left' : 'back',
      shows: `${asset.code}, ${photo.moment === 'OUT' ? 'as it left' : 'as it came back'}`,
    })),
  )
  const claimed = photos.map((photo) => {
    const part = photo.claimPart ?? 'DAMAGE'
    const item = items.find(({ id }) => id === photo.claimItemId)
    const shows = item ? `${PARTS[part]}: ${item.description}` : PARTS[part]
    return { photo, folder: part.toLowerCase(), shows }
  })
  return [...units, ...claimed].map(({ photo, folder, shows }, at) => ({
    name: `photos/${String(at + 1).padStart(2, '0')}-${folder}.${photo.mediaType === 'application/pdf' ? 'pdf' : 'jpg'}`,
    shows,
    sha256: photo.sha256,
    takenAt: photo.takenAt,
    mediaType: photo.mediaType,
    bytes: photo.bytes,
  }))
}
