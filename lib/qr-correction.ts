// Powers and logarithms in the field of 256 elements that QR codes reckon in (its polynomial is 0x11d).
const POWERS: number[] = []
const LOGS: number[] = []
for (let power = 0, value = 1; power < 255; power++) {
  POWERS[power] = value
  LOGS[value] = power
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d
}

/** Times, in that field. */
export const times = (a: number, b: number): number =>
  a === 0 || b === 0 ? 0 : POWERS[(LOGS[a]! + LOGS[b]!) % 255]!

/** The bytes by which a reader repairs a block: what is left of it after division by the code's polynomial (Reed–Solomon). */
export function correctionFor(block: number[], length: number): number[] {
  const divisor = divisorOf(length)
  const rest = Array<number>(length).fill(0)
  for (const byte of block) {
    const factor = byte ^ rest.shift()!
    rest.push(0)
    for (const [at, coefficient] of divisor.entries()) rest[at] = rest[at]! ^ times(coefficient, factor)
  }
  return rest
}

/** The product of all (x − 2^n), without its leading one. */
function divisorOf(length: number): number[] {
  const product = [...Array<number>(length - 1).fill(0), 1]
  for (let power = 0; power < length; power++) {
    for (let at = 0; at < length; at++) {
      product[at] = times(product[at]!, POWERS[power]!) ^ (product[at + 1] ?? 0)
    }
  }
  return product
}
