/** Longer than any event of any gateway and any booking; whoever sends more wants something else. */
const MOST_BYTES = 64 * 1024

/** The body just as it was sent; null when it is longer than anything that is sent there. Reads no further than that. */
export async function readBody(request: Request, mostBytes = MOST_BYTES): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return null
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.length
    if (length > mostBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
