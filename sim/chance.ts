import { createHash } from 'node:crypto'

/** Chance that can be repeated: the same seed draws the same lots on every machine. */
export class Chance {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed).digest()
    this.#a = digest.readUInt32LE(0)
    this.#b = digest.readUInt32LE(4)
    this.#c = digest.readUInt32LE(8)
    for (let turn = 0; turn < 12; turn++) this.#draw()
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    return this.#draw() / 4_294_967_296
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True so often of a hundred times. */
  percent(often: number): boolean {
    return this.next() * 100 < often
  }

  one<T>(list: readonly T[]): T {
    const found = list[this.between(0, list.length - 1)]
    if (found === undefined) throw new Error('Nothing to choose from.')
    return found
  }

  /** One of the names, each as often as its weight says. */
  weighted<Name extends string>(weights: Record<Name, number>): Name {
    const all = Object.entries(weights) as [Name, number][]
    let rest = this.next() * all.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [name, weight] of all) {
      rest -= weight
      if (rest < 0) return name
    }
    return all.at(-1)![0]
  }

  fill(bytes: Uint8Array): void {
    for (let place = 0; place < bytes.length; place++) bytes[place] = this.#draw() & 255
  }

  // sfc32, a small generator whose lots pass the usual tests.
  #draw(): number {
    const lot = (((this.#a + this.#b) | 0) + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + lot
    return lot >>> 0
  }
}
