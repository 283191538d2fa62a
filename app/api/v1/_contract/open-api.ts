import { STATUS_CODES } from 'node:http'
import { z } from 'zod'
import { env } from '@/lib/env'
import { OPERATIONS, type Operation } from './operations'
import { problemShape } from './parts'
import { webhookShape } from './webhook'

type Json = Record<string, unknown>

/** The OpenAPI 3.1 description of the API, made from the shapes that the routes themselves read and write, under the name of the shop. */
export function openApi(brand: string): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const operation of OPERATIONS)
    (paths[operation.path] ??= {})[operation.method] = operationOf(operation, schemas)
  const document = {
    openapi: '3.1.0',
    info: { title: `${brand} API`, version: '1', description: SAYS },
    servers: [{ url: new URL('/api/v1', env().APP_URL).href }],
    paths,
    webhooks: { message: webhookOf(schemas) },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'A key of the API: ks_live_… or ks_test_…' },
      },
      schemas,
    },
  }
  // What a shape calls its own definitions stands among the components here.
  return JSON.parse(JSON.stringify(document).replaceAll('"#/$defs/', '"#/components/schemas/'))
}

const SAYS =
  'Search, quote and book gear, and hear of what happens to bookings. Amounts are in minor units, instants in UTC with the zone of the location beside them.'

function operationOf(
  { path, scope, title, says, query, body, isNamed, status, answer, refuses, method }: Operation,
  schemas: Json,
): Json {
  const statuses = [...new Set([...refuses, ...(scope ? [401, 403, 429] : []), 503])].sort()
  const problem = content(problemShape, 'output', schemas, 'application/problem+json')
  const answers = statuses.map((code) => [code, { description: STATUS_CODES[code], content: problem }])
  const headers = scope ? { headers: RATE } : {}
  return {
    summary: title,
    description: says,
    operationId: method + path.replace(/\W+(\w)?/g, (_, letter = '') => letter.toUpperCase()),
    ...(scope ? { security: [{ key: [] }], 'x-scope': scope } : { security: [] }),
    parameters: [...inPath(path), ...inQuery(query, schemas), ...(isNamed ? [IDEMPOTENCY] : [])],
    ...(body && { requestBody: { required: true, content: content(body, 'input', schemas) } }),
    responses: {
      [status]: {
        description: STATUS_CODES[status],
        ...headers,
        content: content(answer, 'output', schemas),
      },
      ...Object.fromEntries(answers),
    },
  }
}

const webhookOf = (schemas: Json): Json => ({
  post: {
    summary: 'Something happened to a booking',
    description:
      'Signed as the Standard Webhooks say: webhook-id, webhook-timestamp, webhook-signature. Answer with 2xx.',
    requestBody: { content: content(webhookShape, 'output', schemas) },
    responses: {
      '2XX': { description: 'Taken' },
      '410': { description: 'Not wanted any more: not sent again' },
    },
  },
})

const integer = { schema: { type: 'integer' } }
const RATE = {
  'RateLimit-Limit': { description: 'Calls a minute', ...integer },
  'RateLimit-Remaining': { description: 'Calls that are left', ...integer },
  'RateLimit-Reset': { description: 'Seconds until all of them are there again', ...integer },
}

const IDEMPOTENCY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'A name of your own for what you ask; the same when you try again.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
}

const inPath = (path: string): Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))

function inQuery(query: z.ZodObject | undefined, schemas: Json): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = described(query, 'input', schemas) as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }))
}

const content = (
  shape: z.ZodType,
  io: 'input' | 'output',
  schemas: Json,
  type = 'application/json',
): Json => ({
  [type]: { schema: described(shape, io, schemas) },
})

/** A shape as JSON Schema; what it names goes to the others that have a name. */
function described(shape: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const { $schema: _, $defs = {}, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: 'any' }) as Json
  Object.assign(schemas, $defs)
  return schema
}
