import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const CENTRAL = 0x02014b50
const STORED = 0

// No file of an evidence pack is larger; more is an attempt to fill our memory.
const MOST_BYTES = 64 * 1024 * 1024

/** The files of a ZIP archive by name, by its directory; throws when it is none, or damaged. A name that comes twice is refused. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error('This is not a ZIP file.')
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('The directory of this ZIP file is damaged.')
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (files.has(name)) throw new Error(`${name} is in this ZIP file twice.`)
    files.set(name, contentAt(zip, at))
    at += 46 + nameLength + extra + comment
  }
  return files
}

function contentAt(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const length = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const kept = zip.subarray(from, from + length)
  return method === STORED ? Buffer.from(kept) : inflateRawSync(kept, { maxOutputLength: MOST_BYTES })
}
