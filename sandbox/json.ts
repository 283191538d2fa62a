import { HttpResponse } from 'msw'
import { z } from 'zod'

export function json(body: unknown, status = 200): Response {
  return new HttpResponse(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** Reads a JSON body by its schema, or answers 422 with what is wrong. */
export async function withJson<T>(
  request: Request,
  schema: z.ZodType<T>,
  work: (input: T) => Promise<Response>,
): Promise<Response> {
  const parsed = schema.safeParse(await request.json().catch(() => undefined))
  return parsed.success ? work(parsed.data) : json({ errors: z.flattenError(parsed.error) }, 422)
}
