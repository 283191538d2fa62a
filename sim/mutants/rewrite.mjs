import fs from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withBug } from './apply.mjs'

export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || url.includes('/node_modules/')) return nextLoad(url, context)
  const source = withBug(url, fs.readFileSync(fileURLToPath(url.replace(/[?#].*$/, '')), 'utf8'))
  return source === null ? nextLoad(url, context) : { format: 'module', shortCircuit: true, source }
}
