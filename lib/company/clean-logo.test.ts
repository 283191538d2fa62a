import sharp from 'sharp'
import { expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { changeLogo } from './change-logo'
import { cleanLogo } from './clean-logo'
import { findCompany } from './find-company'
import { findLogo } from './find-logo'

const AT = new Date('2026-11-28T09:00:00Z')
const ane = { kind: 'STAFF' as const, id: null, name: 'Ane Admin' }

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 200, g: 30, b: 60, alpha: 0.5 } } })

test.each(['png', 'webp', 'jpeg'] as const)('a logo as %s becomes a small PNG', async (format) => {
  const cleaned = await cleanLogo(await picture(1200, 600)[format]().withMetadata().toBuffer())
  if (!cleaned.ok) throw new Error(cleaned.code)
  expect(await sharp(cleaned.value.bytes).metadata()).toMatchObject({ format: 'png', width: 192, height: 96 })
  expect(cleaned.value).toMatchObject({
    width: 192,
    height: 96,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect(cleaned.value.bytes.length).toBeLessThan(20_000)
})

test.each([
  [
    'an SVG',
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>alert(1)</script></svg>',
    ),
    'logo-wrong',
  ],
  ['a page', Buffer.from('<!doctype html><title>x</title>'), 'logo-wrong'],
  ['nothing', Buffer.alloc(0), 'logo-wrong'],
  ['half a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'logo-wrong'],
  ['half a megabyte and one byte', Buffer.alloc(512 * 1024 + 1), 'logo-too-large'],
])('%s is no logo', async (_, bytes, code) => {
  expect(await cleanLogo(bytes)).toMatchObject({ ok: false, code })
})

test('a picture too small to be seen is no logo', async () => {
  expect(await cleanLogo(await picture(400, 8).png().toBuffer())).toMatchObject({ code: 'logo-too-small' })
})

test('the shop shows a logo until it shows another or none; the bytes stay for what was sent with them', async () => {
  const cleaned = await cleanLogo(await picture(64, 64).png().toBuffer())
  if (!cleaned.ok) throw new Error(cleaned.code)
  const { sha256, bytes } = cleaned.value
  await changeLogo(cleaned.value, ane, AT)
  await changeLogo(cleaned.value, ane, AT)
  expect((await findCompany()).logo).toEqual({ sha256, width: 64, height: 64 })
  await changeLogo(null, ane, AT)
  expect((await findCompany()).logo).toBeNull()
  expect(Buffer.from((await findLogo(sha256))!).equals(Buffer.from(bytes))).toBe(true)
  expect(await prisma.logbookEntry.count({ where: { what: 'company.logo-changed' } })).toBe(2)
  await expect(prisma.logo.deleteMany()).rejects.toThrow()
})
