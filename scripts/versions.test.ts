import fs from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8'))
const installed = (name: string): string => read(`node_modules/${name}/package.json`).version
const wanted: Record<string, string> = {
  ...read('package.json').dependencies,
  ...read('package.json').devDependencies,
}

test('the parts of Prisma are of one version, and the WASM engine is the one this Prisma was made for', () => {
  const versions = ['prisma', '@prisma/client', '@prisma/adapter-pg', '@prisma/driver-adapter-utils'].map(
    installed,
  )
  expect(new Set(versions).size).toBe(1)
  expect(installed('@prisma/schema-engine-wasm')).toBe(installed('@prisma/engines-version'))
})

test('every dependency is pinned exactly', () => {
  expect(Object.entries(wanted).filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(range))).toEqual([])
})

test('the engine may be executed', () => {
  expect(fs.statSync('prisma/engine/schema-engine.mjs').mode & 0o111).not.toBe(0)
})
