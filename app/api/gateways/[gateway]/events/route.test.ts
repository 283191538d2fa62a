import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { POST } from './route'

const CHUNK = new TextEncoder().encode('x'.repeat(16 * 1024))
const CHUNKS = 128

test.each([
  ['that says how long it is', { 'content-length': String(CHUNKS * CHUNK.length) }],
  ['that does not say so', {}],
])('C4 #25 a body of two megabytes %s is refused, and nobody reads it to its end', async (_, headers) => {
  let read = 0
  const body = new ReadableStream({
    pull(controller) {
      if (read++ < CHUNKS) controller.enqueue(CHUNK)
      else controller.close()
    },
  })
  const url = 'https://app.test/api/gateways/nexi/events?payment=0193a000-0000-7000-8000-000000000000'
  const request = new NextRequest(url, { method: 'POST', headers, body, duplex: 'half' })
  const answer = await POST(request, { params: Promise.resolve({ gateway: 'nexi' }) })
  expect(answer.status).toBe(413)
  expect(read).toBeLessThan(10)
})
