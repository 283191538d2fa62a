type Kept = { mediaType: string; bytes: Uint8Array<ArrayBuffer> }

/** A photo to look at; a paper that is no photo is only ever offered to save, since nobody of ours has made it. */
export const photoResponse = ({ mediaType, bytes }: Kept): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': mediaType,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(mediaType === 'application/pdf' && { 'Content-Disposition': 'attachment; filename="paper.pdf"' }),
    },
  })
