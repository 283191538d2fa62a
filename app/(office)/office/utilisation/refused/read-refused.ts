import { z } from 'zod'

export type Asked = Record<string, string | string[] | undefined>

const shape = z.object({
  location: z.string().trim().min(1).max(100).optional().catch(undefined),
  page: z.coerce.number().int().positive().catch(1),
})

/** For which location, and which page of the list; whatever makes no sense is left out. */
export const readRefused = (asked: Asked) => shape.parse(asked)

export function hrefOf(location: string | undefined, page = 1): string {
  const query = new URLSearchParams({
    ...(location && { location }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `/office/utilisation/refused?${query}` : '/office/utilisation/refused'
}
