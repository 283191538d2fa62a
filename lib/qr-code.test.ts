import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type QrCode, qrCode } from './qr-code'
import { correctionFor } from './qr-correction'

const drawing = (code: QrCode): string => code.map((row) => row.map(Number).join('')).join('\n')

// Every version, just filled or nearly so. The fingerprints are of what another, widely used encoder (node-qrcode 1.5.4) draws
// for the same texts, and what a reader of images (jsQR 1.4.0) reads back as them.
const KNOWN: [bytes: number, size: number, fingerprint: string][] = [
  [1, 21, '1968f60e71355997'],
  [13, 21, '7d7855563fcb1503'],
  [14, 21, 'ca4e5f8669011ed0'],
  [26, 25, '6b3c728f6da5c737'],
  [42, 29, 'b9b5144b9cb80fa6'],
  [62, 33, 'c5902b0e58dffb90'],
  [63, 37, 'fc8dd7c06183b730'],
  [84, 37, '3a494b51660f5f17'],
  [106, 41, '43a8d7d9df665ba3'],
  [122, 45, 'cbbd9c335c625e8f'],
  [152, 49, '952cb350c9534a4b'],
  [180, 53, '7f73555a1a48f0e5'],
  [213, 57, '659e101424c1a324'],
]

const textOf = (bytes: number): string =>
  bytes < 40
    ? 'x'.repeat(bytes)
    : `https://kickstand.example.no/b/K7Q-4MX2/${'abcDEF012_-'.repeat(40)}`.slice(0, bytes)

test.each(KNOWN)('%i bytes are drawn module by module as others draw them', (bytes, size, fingerprint) => {
  const code = qrCode(textOf(bytes))
  expect(code.length).toBe(size)
  expect(createHash('sha256').update(drawing(code)).digest('hex').slice(0, 16)).toBe(fingerprint)
})

test('corrects as the published example does (HELLO WORLD, version 1, level M)', () => {
  const data = [32, 91, 11, 120, 209, 114, 220, 77, 67, 64, 236, 17, 236, 17, 236, 17]
  expect(correctionFor(data, 10)).toEqual([196, 35, 39, 119, 235, 215, 231, 226, 93, 23])
})

test('what does not fit is said, and not cut off', () => {
  expect(() => qrCode('x'.repeat(214))).toThrow('214 bytes do not fit')
})

describe('read again by a decoder that knows only the small versions', () => {
  it('any text is what was written', () => {
    const short = fc
      .string({ unit: 'grapheme', maxLength: 40 })
      .filter((text) => Buffer.byteLength(text) <= 62)
    fc.assert(
      fc.property(short, (text) => {
        expect(read(qrCode(text))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

// From the bits of the format to a mask, as the standard prints them for level M.
const FORMATS = [
  '101010000010010',
  '101000100100101',
  '101111001111100',
  '101101101001011',
  '100010111111001',
  '100000011001110',
  '100111110010111',
  '100101010100000',
]
const SPLIT: Record<number, { blocks: number; data: number }> = {
  21: { blocks: 1, data: 16 },
  25: { blocks: 1, data: 28 },
  29: { blocks: 1, data: 44 },
  33: { blocks: 2, data: 64 },
}

function read(code: QrCode): string {
  const size = code.length
  const format = [...[0, 1, 2, 3, 4, 5, 7, 8].map((column) => code[8]![column]), code[7]![8]]
  for (const row of [5, 4, 3, 2, 1, 0]) format.push(code[row]![8])
  const mask = FORMATS.indexOf(format.map(Number).join(''))
  const bits: number[] = []
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, at) => size - 1 - 2 * at)
  for (const [turn, column] of pairs.entries()) {
    const right = column <= 6 ? column - 1 : column
    for (let step = 0; step < size; step++) {
      const row = turn % 2 === 0 ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (!isPattern(row, x, size)) bits.push(Number(code[row]![x] !== isMasked(mask, row, x)))
      }
    }
  }
  const { blocks, data } = SPLIT[size]!
  const byte = (at: number) => Number.parseInt(bits.slice(at * 8, at * 8 + 8).join(''), 2)
  const each = data / blocks
  const words = Array.from({ length: data }, (_, at) => byte((at % each) * blocks + Math.floor(at / each)))
  const stream = words.map((word) => word.toString(2).padStart(8, '0')).join('')
  const length = Number.parseInt(stream.slice(4, 12), 2)
  const text = Array.from({ length }, (_, at) => Number.parseInt(stream.slice(12 + at * 8, 20 + at * 8), 2))
  return new TextDecoder().decode(Uint8Array.from(text))
}

function isPattern(y: number, x: number, size: number): boolean {
  const isFinder = (y < 9 && x < 9) || (y < 9 && x >= size - 8) || (y >= size - 8 && x < 9)
  const isAlignment = size > 21 && Math.abs(y - (size - 7)) <= 2 && Math.abs(x - (size - 7)) <= 2
  return isFinder || isAlignment || y === 6 || x === 6
}

function isMasked(mask: number, y: number, x: number): boolean {
  const product = y * x
  const sums = [
    y + x,
    y,
    (x % 3) * 2,
    ((y + x) % 3) * 2,
    (y >> 1) + Math.floor(x / 3),
    ((product % 2) + (product % 3)) * 2,
    (product % 2) + (product % 3),
    ((y + x) % 2) + (product % 3),
  ]
  const value = sums[mask]!
  return [2, 3, 5].includes(mask) ? value === 0 : value % 2 === 0
}
