import type { z } from 'zod'
import { problem, shapeProblem } from '@/app/api/_problem/problem'
import { readBody } from '@/app/api/_problem/read-body'

/** What was asked in the right shape, or the answer that says what is wrong with it. */
export type Asked<Shape extends z.ZodType> = { asked: z.output<Shape> } | { no: Response }

/** What stands in an address; what we do not know is refused, since whoever asks for it counts on it. */
export function readQuery<Shape extends z.ZodType>(address: URL, shape: Shape): Asked<Shape> {
  const names = [...address.searchParams.keys()]
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice)
    return { no: problem({ status: 422, code: 'wrong-shape', detail: `"${twice}" is there twice.` }) }
  return judge(Object.fromEntries(address.searchParams), shape)
}

/** A body of JSON. */
export async function readJson<Shape extends z.ZodType>(
  request: Request,
  shape: Shape,
): Promise<Asked<Shape>> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? ''))
    return { no: problem({ status: 415, code: 'not-json', detail: 'Send JSON, with its Content-Type.' }) }
  const body = await readBody(request)
  if (body === null)
    return { no: problem({ status: 413, code: 'too-long', detail: 'That is more than this takes: 64 kB.' }) }
  try {
    return judge(JSON.parse(body), shape)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { no: problem({ status: 400, code: 'not-json', detail: 'This is not JSON.' }) }
  }
}

function judge<Shape extends z.ZodType>(given: unknown, shape: Shape): Asked<Shape> {
  const read = shape.safeParse(given)
  return read.success ? { asked: read.data } : { no: shapeProblem(read.error) }
}
