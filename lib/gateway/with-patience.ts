/**
 * A gateway that is slower than this is not answering; the attempt becomes UNKNOWN and is asked about. Whoever rehearses in a
 * time of their own says how long that is.
 */
export const patience = { ms: 10_000 }

/** What a gateway answered, whole. */
export type Heard = { ok: boolean; status: number; body: Buffer }

/**
 * Asks a gateway and reads its answer to the end, both within `patience`.
 * @throws whatever went wrong on the way, among it that the time was over
 */
export async function withPatience(address: string, request: RequestInit): Promise<Heard> {
  // The signal of a request is forgotten with the request when memory is swept while the body is read (seen with
  // Node 20 and AbortSignal.timeout): so the time runs here, and each part of the body looks at it.
  const over = new AbortController()
  let clock: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => {
      const cause = new Error(`no whole answer within ${patience.ms / 1000} seconds`)
      reject(cause)
      over.abort(cause)
    }, patience.ms)
  })
  try {
    return await Promise.race([hear(address, request, over.signal), late])
  } finally {
    clearTimeout(clock)
  }
}

async function hear(address: string, request: RequestInit, signal: AbortSignal): Promise<Heard> {
  const response = await fetch(address, { cache: 'no-store', redirect: 'error', ...request, signal })
  const parts: Uint8Array[] = []
  for await (const part of response.body ?? []) {
    signal.throwIfAborted()
    parts.push(part)
  }
  return { ok: response.ok, status: response.status, body: Buffer.concat(parts) }
}
