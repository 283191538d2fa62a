import type { RenterData } from '@/lib/privacy/export-renter'

/** All that is known of somebody as a file to keep, for people as well as for programs. */
export const dataResponse = (data: RenterData): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="my-data.json"',
      'Cache-Control': 'private, no-store',
    },
  })
