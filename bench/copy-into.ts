import { once } from 'node:events'
import type { Socket } from 'node:net'
import type pg from 'pg'

// As much as goes into one message; smaller ones cost a call each.
const CHUNK = 1 << 16

type Wire = {
  stream: Socket
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** Sends rows, each a line of PostgreSQL's text format without its end, by COPY: what `pg` leaves out, and the fastest way in. */
export function copyInto(client: pg.Client, target: string, rows: Iterable<string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const copy = {
      submit: (wire: Wire) => wire.query(`COPY ${target} FROM STDIN`),
      handleCopyInResponse: (wire: Wire) => void send(wire, rows).catch(reject),
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    }
    client.query(copy as unknown as pg.Submittable)
  })
}

async function send(wire: Wire, rows: Iterable<string>): Promise<void> {
  let text = ''
  const flush = async () => {
    wire.sendCopyFromChunk(Buffer.from(text))
    text = ''
    if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
  }
  for (const row of rows) {
    text += `${row}\n`
    if (text.length >= CHUNK) await flush()
  }
  await flush()
  wire.endCopyFrom()
}
