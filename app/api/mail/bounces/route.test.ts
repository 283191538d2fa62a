import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { POST } from './route'

const post = (body: string) =>
  POST(new NextRequest('https://app.test/api/mail/bounces', { method: 'POST', body }))

test('a message that is about no letter of ours is refused', async () => {
  expect((await post('To: returns@fjordhjul.test\r\n\r\nBuy our watches.')).status).toBe(401)
})

test('C4 #25 a message longer than any letter of ours that comes back is refused', async () => {
  expect((await post('x'.repeat(2 * 1024 * 1024 + 1))).status).toBe(413)
})
