import { crc32, deflateRawSync } from 'node:zlib'

export type Packed = { name: string; bytes: Uint8Array }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8
/** The first of January 1980, so that the same files give the same bytes. */
const DAY = 0x21

/** A ZIP archive of these files, in their order; the same files give the same bytes. */
export function zipOf(files: Packed[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const named = Buffer.from(name, 'utf8')
    const deflated = deflateRawSync(bytes)
    const about = headOf(bytes, deflated, named)
    const local = Buffer.alloc(4)
    local.writeUInt32LE(LOCAL)
    parts.push(local, about, named, deflated)
    directory.push(directoryEntry(about, named, at))
    at += 4 + about.length + named.length + deflated.length
  }
  return Buffer.concat([...parts, ...directory, endOf(directory, files.length, at)])
}

/** What stands about a file in front of it and in the directory alike. */
function headOf(bytes: Uint8Array, deflated: Buffer, name: Buffer): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(VERSION, 0)
  head.writeUInt16LE(FLAGS, 2)
  head.writeUInt16LE(DEFLATED, 4)
  head.writeUInt16LE(DAY, 8)
  head.writeUInt32LE(crc32(bytes), 10)
  head.writeUInt32LE(deflated.length, 14)
  head.writeUInt32LE(bytes.length, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

function directoryEntry(head: Buffer, name: Buffer, at: number): Buffer {
  const begin = Buffer.alloc(6)
  begin.writeUInt32LE(CENTRAL, 0)
  begin.writeUInt16LE(VERSION, 4)
  const end = Buffer.alloc(14)
  end.writeUInt32LE(at, 10)
  return Buffer.concat([begin, head, end, name])
}

function endOf(directory: Buffer[], count: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    directory.reduce((sum, entry) => sum + entry.length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return end
}
