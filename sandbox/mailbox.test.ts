import type { AddressInfo } from 'node:net'
import { getResponse } from 'msw'
import { createTransport, type Transporter } from 'nodemailer'
import type { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { advance } from './clock'
import { mailHandlers } from './mailbox'
import { postOffice } from './mailbox/post-office'
import { closeState, openState, resetState, type State } from './state'

const BASE = 'http://sandbox.test'
const PDF = Buffer.from('%PDF-1.7 æøå')

let state: State
let office: SMTPServer
let shop: Transporter
beforeAll(async () => {
  state = await openState(process.env.DATABASE_URL ?? '')
  office = postOffice(state, 'http://shop.test')
  await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve))
  shop = createTransport({ host: '127.0.0.1', port: (office.server.address() as AddressInfo).port })
})
beforeEach(() => resetState(state))
afterAll(async () => {
  shop.close()
  await new Promise<void>((resolve) => office.close(resolve))
  await closeState(state)
})

const read = async (path: string) =>
  (await getResponse(mailHandlers(BASE, state), new Request(BASE + path))) as Response
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the wire brought
const letters = async (to = ''): Promise<any> =>
  (await read(`/sandbox/mail?to=${encodeURIComponent(to)}`)).json()
const letter = {
  from: 'Fjordhjul <hello@fjordhjul.test>',
  to: 'kari@example.com',
  subject: 'Kvittering på sykkel',
  text: 'Se http://shop.test/b/1?x=1&y=2 nå',
  html: '<p>Hei <img src="cid:logo"> <a href="http://shop.test/b/1">bestilling</a></p>',
  attachments: [
    { filename: 'kvittering å.pdf', content: PDF, contentType: 'application/pdf' },
    { filename: 'logo.png', content: Buffer.from('png'), contentType: 'image/png', cid: 'logo' },
  ],
}

it('keeps a letter whole and tells it as JSON', async () => {
  await advance(state, '8d')
  await shop.sendMail(letter)
  const [kept] = await letters()
  expect(kept).toMatchObject({
    id: expect.any(Number),
    to: ['kari@example.com'],
    from: 'hello@fjordhjul.test',
    subject: 'Kvittering på sykkel',
    text: expect.stringContaining('nå'),
    html: expect.stringContaining('bestilling'),
  })
  expect(Date.parse(kept.at) - Date.now()).toBeGreaterThan(7 * 86_400_000)
  const receipt = kept.attachments.find(({ type }: { type: string }) => type === 'application/pdf')
  expect(receipt).toMatchObject({
    name: 'kvittering å.pdf',
    type: 'application/pdf',
    size: PDF.length,
  })
  const pdf = await read(new URL(receipt.url).pathname)
  expect(pdf.headers.get('content-disposition')).toContain('attachment')
  expect(Buffer.from(await pdf.arrayBuffer())).toEqual(PDF)
})

it('finds the letters of one recipient, newest first', async () => {
  await shop.sendMail({ ...letter, subject: 'one' })
  await shop.sendMail({ ...letter, to: 'Ola@Example.com', subject: 'two' })
  await shop.sendMail({ ...letter, to: ['kari@example.com', 'ola@example.com'], subject: 'three' })
  const subjects = async (to: string) => (await letters(to)).map((one: { subject: string }) => one.subject)
  expect(await subjects('kari@example.com')).toEqual(['three', 'one'])
  expect(await subjects('OLA@example.com')).toEqual(['three', 'two'])
  expect(await subjects('nobody@example.com')).toEqual([])
})

it('refuses addresses that bounce with 550 and keeps nothing', async () => {
  await expect(shop.sendMail({ ...letter, to: 'kari@bounce.example' })).rejects.toMatchObject({
    responseCode: 550,
  })
  expect(await letters()).toEqual([])
})

it('takes a letter for a full mailbox, and sends it back later to where it came from', async () => {
  const returned = async () =>
    (
      await state.pool.query(
        "select url, headers, body from sandbox.deliveries where event = 'mail.returned'",
      )
    ).rows
  const to = 'kari@full.example'
  await shop.sendMail({ ...letter, to })
  expect(await returned()).toEqual([])
  await shop.sendMail({ ...letter, to, envelope: { from: 'returns+1.2@fjordhjul.test', to } })
  expect(await letters()).toHaveLength(2)
  expect(await returned()).toMatchObject([
    {
      url: 'http://shop.test/api/mail/bounces',
      headers: { 'content-type': 'message/rfc822' },
      body: expect.stringMatching(
        /To: <returns\+1\.2@fjordhjul\.test>[\s\S]*Final-Recipient: rfc822; kari@full\.example/,
      ),
    },
  ])
})

describe('the pages', () => {
  it('list the letters and show one: text with links, attachments, the letter in a frame of its own', async () => {
    await shop.sendMail(letter)
    const [{ id }] = await letters()
    expect(await (await read('/mail')).text()).toContain('Kvittering på sykkel')
    const page = await (await read(`/mail/${id}`)).text()
    for (const part of [
      '<iframe',
      'sandbox="allow-popups',
      'kvittering å.pdf',
      'href="http://shop.test/b/1?x=1&#38;y=2"',
    ]) {
      expect(page).toContain(part)
    }
  })

  it('give the letter to its frame without any power', async () => {
    await shop.sendMail({ ...letter, html: `${letter.html}<script>alert(1)</script>` })
    const [{ id }] = await letters()
    const part = await read(`/mail/${id}/html`)
    expect(part.headers.get('content-security-policy')).toMatch(/^sandbox .*default-src 'none'/)
    expect(await part.text()).toContain('data:image/png;base64,')
  })

  it.each(['/mail/0', '/mail/999999', '/mail/abc', '/mail/1/attachments/7'])(
    'answer 404 at %s',
    async (path) => {
      expect((await read(path)).status).toBe(404)
    },
  )

  it('say what to do when there is nothing', async () => {
    expect(await (await read('/mail')).text()).toContain('No letter yet')
    expect(await (await read('/mail?to=a@b.c')).text()).toContain('No letter to a@b.c')
  })
})
