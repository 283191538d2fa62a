import os from 'node:os'

export const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/** The value that this part of all values, 0 to 1, does not exceed. */
export const quantile = (values: number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
}

/** What a figure was measured on, for the line above it. */
export const machine = (): string =>
  `${os.cpus().length} cores (${os.cpus()[0]?.model}), Node ${process.version}`
