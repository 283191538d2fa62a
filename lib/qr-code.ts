import { correctionFor } from './qr-correction'

/** Rows of modules, true is dark; without the quiet zone of four modules that has to be kept clear around it. */
export type QrCode = boolean[][]

// By version, from 1: bytes of correction in each block at level M, and how many blocks of how many data bytes there are.
const BLOCKS: [correction: number, ...blocks: [count: number, data: number][]][] = [
  [10, [1, 16]],
  [16, [1, 28]],
  [26, [1, 44]],
  [18, [2, 32]],
  [24, [2, 43]],
  [16, [4, 27]],
  [18, [4, 31]],
  [22, [2, 38], [2, 39]],
  [22, [3, 36], [2, 37]],
  [26, [4, 43], [1, 44]],
]

const MASKS: ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
]

/**
 * A text as a QR code (ISO/IEC 18004): bytes, error correction level M, which survives a smudge over a seventh of it, in the
 * smallest of versions 1 to 10 that holds it. Throws for more than 213 bytes.
 */
export function qrCode(text: string): QrCode {
  const bytes = new TextEncoder().encode(text)
  const version = BLOCKS.findIndex((_, at) => bytes.length <= roomIn(at + 1)) + 1
  if (version === 0)
    throw new Error(`${bytes.length} bytes do not fit into a QR code of version ${BLOCKS.length}.`)
  const words = interleave(dataWords(bytes, version), version)
  const drawn = MASKS.map((_, mask) => draw(words, version, mask))
  const penalties = drawn.map(penaltyOf)
  return drawn[penalties.indexOf(Math.min(...penalties))]!
}

const blocksOf = (version: number): { correction: number; sizes: number[] } => {
  const [correction, ...blocks] = BLOCKS[version - 1]!
  return { correction, sizes: blocks.flatMap(([count, data]) => Array<number>(count).fill(data)) }
}

const wordsIn = (version: number): number => blocksOf(version).sizes.reduce((sum, size) => sum + size, 0)

/** From version 10 on the length takes two bytes. */
const lengthBits = (version: number): number => (version < 10 ? 8 : 16)

/** How many bytes of text a version holds, after the mode and the length. */
const roomIn = (version: number): number => Math.floor((wordsIn(version) * 8 - 4 - lengthBits(version)) / 8)

/** Mode, length and text, an end where there is room for it, and the two bytes that fill the rest by turns. */
function dataWords(bytes: Uint8Array, version: number): number[] {
  const bits = [...bitsOf(0b0100, 4), ...bitsOf(bytes.length, lengthBits(version))]
  for (const byte of bytes) bits.push(...bitsOf(byte, 8))
  const room = wordsIn(version) * 8
  bits.push(...bitsOf(0, Math.min(4, room - bits.length)))
  bits.push(...bitsOf(0, (8 - (bits.length % 8)) % 8))
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((word, bit) => word * 2 + bit, 0),
  )
  for (let at = 0; words.length < room / 8; at++) words.push(at % 2 === 0 ? 0xec : 0x11)
  return words
}

const bitsOf = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => (value >> (length - 1 - at)) & 1)

/** The blocks' bytes by turns, so that a smudge hits a little of each, then their corrections likewise. */
function interleave(words: number[], version: number): number[] {
  const { correction, sizes } = blocksOf(version)
  const data = sizes.map((size, at) => {
    const start = sizes.slice(0, at).reduce((sum, before) => sum + before, 0)
    return words.slice(start, start + size)
  })
  return [...byTurns(data), ...byTurns(data.map((block) => correctionFor(block, correction)))]
}

const byTurns = (blocks: number[][]): number[] =>
  Array.from({ length: Math.max(...blocks.map(({ length }) => length)) }, (_, at) =>
    blocks.flatMap((block) => block[at] ?? []),
  ).flat()

const sizeOf = (version: number): number => 17 + 4 * version

type Canvas = (boolean | undefined)[][]

function draw(words: number[], version: number, mask: number): QrCode {
  const size = sizeOf(version)
  const canvas: Canvas = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  drawPatterns(canvas, version)
  drawFormat(canvas, mask)
  if (version >= 7) drawVersion(canvas, version)
  drawWords(canvas, words, MASKS[mask]!)
  return canvas as QrCode
}

function drawPatterns(canvas: Canvas, version: number): void {
  const size = canvas.length
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawRings(canvas, row, column, 4)
  for (const [row, column] of alignments(version)) drawRings(canvas, row, column, 2)
  for (let at = 8; at < size - 8; at++) {
    canvas[6]![at] = at % 2 === 0
    canvas[at]![6] = at % 2 === 0
  }
  // The one module that is always dark.
  canvas[size - 8]![8] = true
}

/** Dark and light rings around a point: a finder with its light border, as far as that lies inside, or an alignment pattern. */
function drawRings(canvas: Canvas, row: number, column: number, radius: 2 | 4): void {
  const light = radius === 4 ? [2, 4] : [1]
  for (let y = -radius; y <= radius; y++) {
    for (let x = -radius; x <= radius; x++) {
      const line = canvas[row + y]
      const isInside = line && column + x >= 0 && column + x < canvas.length
      if (isInside) line[column + x] = !light.includes(Math.max(Math.abs(x), Math.abs(y)))
    }
  }
}

/** Where the alignment patterns lie: a lattice, without the three corners that the finders take. */
function alignments(version: number): [row: number, column: number][] {
  if (version === 1) return []
  const last = sizeOf(version) - 7
  const steps = version < 7 ? [6, last] : [6, (6 + last) / 2, last]
  const isCorner = (row: number, column: number) =>
    (row === 6 && (column === 6 || column === last)) || (row === last && column === 6)
  return steps
    .flatMap((row) => steps.map((column): [number, number] => [row, column]))
    .filter(([row, column]) => !isCorner(row, column))
}

/** Level M and the mask, twice, with a correction of their own. */
function drawFormat(canvas: Canvas, mask: number): void {
  const size = canvas.length
  const bits = withRemainder(mask, 10, 0x537) ^ 0x5412
  for (let at = 0; at < 15; at++) {
    const dark = ((bits >> at) & 1) === 1
    canvas[at < 6 ? at : at < 8 ? at + 1 : size - 15 + at]![8] = dark
    canvas[8]![at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at] = dark
  }
}

function drawVersion(canvas: Canvas, version: number): void {
  const bits = withRemainder(version, 12, 0x1f25)
  for (let at = 0; at < 18; at++) {
    const [a, b] = [Math.floor(at / 3), canvas.length - 11 + (at % 3)]
    canvas[a]![b] = ((bits >> at) & 1) === 1
    canvas[b]![a] = ((bits >> at) & 1) === 1
  }
}

/** A value followed by what is left of it when it is divided by a polynomial over bits. */
function withRemainder(value: number, bits: number, polynomial: number): number {
  let rest = value
  for (let at = 0; at < bits; at++) rest = (rest << 1) ^ ((rest >> (bits - 1)) * polynomial)
  return (value << bits) | rest
}

/** Up and down in pairs of columns from the right, past what is drawn already; what is left over at the end is zero. */
function drawWords(
  canvas: Canvas,
  words: number[],
  isFlipped: (row: number, column: number) => boolean,
): void {
  const size = canvas.length
  let bit = 0
  for (let right = size - 1, up = true; right > 0; right -= 2, up = !up) {
    // The column of the timing pattern belongs to no pair.
    if (right === 6) right--
    for (let step = 0; step < size; step++) {
      const row = up ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (canvas[row]![column] !== undefined) continue
        const dark = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1
        canvas[row]![column] = dark !== isFlipped(row, column)
        bit++
      }
    }
  }
}

/** How hard a code is to read: long runs, blocks, what looks like a finder, and too much of one colour. */
function penaltyOf(code: QrCode): number {
  const size = code.length
  const columns = Array.from({ length: size }, (_, column) => code.map((row) => row[column]!))
  const lines = [...code, ...columns].reduce((sum, line) => sum + runsIn(line) + findersIn(line), 0)
  let blocks = 0
  for (let row = 1; row < size; row++) {
    for (let column = 1; column < size; column++) {
      const corner = [code[row - 1]![column - 1], code[row - 1]![column], code[row]![column - 1]]
      if (corner.every((dark) => dark === code[row]![column])) blocks += 3
    }
  }
  const dark = code.flat().filter(Boolean).length
  return lines + blocks + 10 * Math.floor(Math.abs((dark * 20) / size ** 2 - 10))
}

const written = (line: boolean[]): string => line.map(Number).join('')

const runsIn = (line: boolean[]): number =>
  (written(line).match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0)

const FINDERS = /(?=10111010000|00001011101)/g

const findersIn = (line: boolean[]): number => 40 * (written(line).match(FINDERS)?.length ?? 0)
