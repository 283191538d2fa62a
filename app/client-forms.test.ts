import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const clientFiles = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => ({ file: `app/${file}`, text: readFileSync(`app/${file}`, 'utf8') }))
  .filter(({ text }) => text.startsWith("'use client'"))

// Bound anew at each render, an action is never the one React waits for: the server renders a form sent without
// JavaScript for ever, at full load. Bind it in a server component, or carry the value in a hidden field.
test('no client component binds an action it gives to useActionState', () => {
  const found = clientFiles.filter(({ text }) => /useActionState\([^,]*\.bind\(/.test(text))
  expect(found.map(({ file }) => file)).toEqual([])
})
