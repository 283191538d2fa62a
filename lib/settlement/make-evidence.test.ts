import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyEvidence } from '@/lib/claim/evidence/verify-evidence'
import { openClaim } from '@/lib/claim/open-claim'
import { now } from '@/lib/clock'
import { prisma } from '@/lib/db'
import { cleanPhoto } from '@/lib/photo'
import { unzip } from '@/lib/unzip'
import { zipOf } from '@/lib/zip'
import { DAMAGE_PRICES } from '@/prisma/cast/damage'
import { answer, item, objection, wishFor } from '@/test/claiming'
import { readPdf } from '@/test/read-pdf'
import { bringBackDamaged, JONAS } from '@/test/stage'
import { openWorld, type World } from '@/test/world'
import { makeEvidence } from './make-evidence'
import { sealEvidence } from './seal-evidence'

let world: World
let pack: Buffer
let where: { bookingId: string; claimId: string }
beforeAll(async () => {
  world = await openWorld()
  const { bookingId } = await bringBackDamaged(world)
  const red = await sharp({ create: { width: 80, height: 60, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const photo = await cleanPhoto(red)
  if (!photo.ok) throw new Error(photo.code)
  const wish = wishFor(bookingId, [item(300_00)], { photos: [photo.value] })
  const opened = await openClaim(wish, JONAS, await now())
  if (!opened.ok) throw new Error(opened.code)
  where = { bookingId, claimId: opened.value.claimId }
  await answer(where.claimId, objection())
  await world.tick()
  pack = (await made()).zip
})
afterAll(() => world.close())

async function made() {
  const evidence = await makeEvidence(where.bookingId, where.claimId)
  if (!evidence) throw new Error('No evidence.')
  return evidence
}

describe('pain 63: the evidence of a claim', () => {
  test('is complete: agreement, price list, hand-out and take-back, photos, letters, answer, money', async () => {
    const files = unzip(pack)
    const names = [...files.keys()]
    for (const part of ['01-agreement.txt', '02-price-list.json', '03-hand-out.json', '04-take-back.json'])
      expect(names).toContain(part)
    expect(names.some((name) => /^07-letters\/\d+-claim-opened\.txt$/.test(name))).toBe(true)
    expect(names.filter((name) => name.startsWith('photos/'))).toEqual(['photos/01-damage.jpg'])
    expect(files.get('06-claim.json')?.toString()).toContain('It was bent before.')
    expect(JSON.parse(files.get('10-ledger.json')?.toString() ?? '')).not.toEqual([])
    const { termsHash } = await prisma.booking.findUniqueOrThrow({ where: { id: where.bookingId } })
    expect(files.get('01-agreement.json')?.toString()).toContain(termsHash)
    // The list that the terms name, not the one of today.
    const { sha256, list } = JSON.parse(files.get('02-price-list.json')?.toString() ?? '')
    expect(files.get('01-agreement.txt')?.toString()).toContain(sha256.slice(0, 12))
    expect(list).toHaveLength(DAMAGE_PRICES.length)
  })

  test('keeps its seal as long as nothing happens, and the seal stands in the logbook once', async () => {
    const seal = () => now().then((at) => sealEvidence(where.bookingId, where.claimId, JONAS, at))
    expect(await seal()).toBe(await seal())
    const again = await made()
    expect(again.zip.equals(pack)).toBe(true)
    expect(verifyEvidence(pack)).toMatchObject({ problem: null, seal: again.seal })
    const noted = await prisma.logbookEntry.count({
      where: { bookingId: where.bookingId, what: 'claim.sealed' },
    })
    expect(noted).toBe(1)
  })

  test('another booking has no such claim', async () => {
    const { bookingId } = await bringBackDamaged(world)
    expect(await makeEvidence(bookingId, where.claimId)).toBeNull()
  })

  test('is a document too, with every fingerprint', async () => {
    const { pdf, seal } = await made()
    const { text } = await readPdf(await pdf())
    expect(text).toContain(seal.slice(0, 20))
    expect(text).toContain('Bent rear wheel')
    // In words: what stands in our tables explains nothing to a bank.
    expect(text).toContain('The renter has objected, not decided yet')
    expect(text).toContain('Rent, 25 % VAT')
    expect(text).not.toMatch(/\b(OBJECTED|NOTIFIED|DAMAGED|CAPTURE|PAGE)\b|rent:2500/)
  })
})

describe('what is changed afterwards is found', () => {
  const repacked = (change: (files: Map<string, Buffer>) => void) => {
    const files = unzip(pack)
    change(files)
    return verifyEvidence(zipOf([...files].map(([name, bytes]) => ({ name, bytes }))))
  }

  test.each(['01-agreement.txt', '06-claim.json', 'photos/01-damage.jpg', '11-logbook.json'])(
    'one flipped byte in %s is named',
    (name) => {
      const verified = repacked((files) => {
        const bytes = Buffer.from(files.get(name) ?? '')
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1)
        files.set(name, bytes)
      })
      expect(verified.problem).toContain(`${name}: the file is not the one that was packed`)
    },
  )

  test('a file that is left out, or put in', () => {
    expect(repacked((files) => files.delete('10-ledger.json')).problem).toContain('10-ledger.json')
    expect(repacked((files) => files.set('more.txt', Buffer.from('x'))).problem).toContain('more.txt')
  })

  test('a line of the manifest that is left out or changed breaks the chain', () => {
    const without = repacked((files) => {
      const lines = files.get('manifest.jsonl')?.toString().split('\n') ?? []
      const [gone] = lines.splice(3, 1)
      files.delete(JSON.parse(gone ?? '').file)
      files.set('manifest.jsonl', Buffer.from(lines.join('\n')))
    })
    expect(without.problem).toContain('Line 4')
    const changed = repacked((files) => {
      const text = files.get('manifest.jsonl')?.toString() ?? ''
      files.set('manifest.jsonl', Buffer.from(text.replace('"nr":2,', '"nr":2 ,')))
    })
    expect(changed.problem).toContain('Entry 3')
  })

  test('a flipped byte of the archive itself never passes', () => {
    for (let at = 0; at < pack.length; at += Math.ceil(pack.length / 200)) {
      const flipped = Buffer.from(pack)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at)
      const verified = verifyEvidence(flipped)
      // Where nothing is read, in the times and flags of the archive, the pieces are as they were.
      if (verified.problem === null) expect(unzip(flipped)).toEqual(unzip(pack))
    }
  })
})
