/** A table to keep, called by these words; one that is cut short has to say so in them, where nobody can overlook it. */
export const csvResponse = (csv: string, words: string[]): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${words.filter(Boolean).join('-')}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
