import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openApi } from './open-api'
import { OPERATIONS } from './operations'

type Document = {
  paths: Record<string, Record<string, unknown>>
  components: { schemas: Record<string, unknown> }
}

test('every route of the API is described, and every description has a route', () => {
  const routes = readdirSync('app/api/v1', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/route.ts') && !file.startsWith('openapi.json/'))
    .flatMap((file) => {
      const path = `/${file.replace('/route.ts', '').replace(/\[(\w+)\]/g, '{$1}')}`
      const methods = readFileSync(`app/api/v1/${file}`, 'utf8').matchAll(
        /^export (?:const|function|async function) ([A-Z]+)\b/gm,
      )
      return [...methods].map(([, method]) => `${method} ${path}`)
    })
  const described = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(routes.sort()).toEqual(described.sort())
})

test('the description is whole: every reference leads to a shape, names are used once, and all of it is plain JSON', () => {
  const document = openApi('Fjordhjul') as unknown as Document
  const text = JSON.stringify(document)
  expect(text).not.toContain('$defs')
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of names) expect(document.components.schemas).toHaveProperty(name!)
  const ids = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => (operation as { operationId: string }).operationId)
  expect(new Set(ids).size).toBe(OPERATIONS.length)
})

test('what is asked and answered stands there as the routes read it', () => {
  const { paths } = openApi('Fjordhjul') as unknown as {
    paths: Record<string, Record<string, Record<string, unknown>>>
  }
  const book = paths['/bookings']!.post!
  expect(book['x-scope']).toBe('bookings:write')
  expect(JSON.stringify(book.parameters)).toContain('Idempotency-Key')
  expect(Object.keys(book.responses as object)).toEqual(
    expect.arrayContaining(['201', '400', '401', '403', '404', '409', '413', '415', '422', '429', '503']),
  )
  const { schema } = (book.requestBody as { content: Record<string, { schema: Record<string, unknown> }> })
    .content['application/json']!
  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: expect.arrayContaining(['location', 'from', 'until', 'lines', 'renter', 'agreed']),
  })
  expect(paths['/availability']!.get!.security).toEqual([])
})
