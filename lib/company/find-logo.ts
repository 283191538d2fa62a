import { type Db, prisma } from '@/lib/db'

/** The bytes of a logo, a PNG, by its fingerprint; also of one that is not the shop's any more. Null when there never was one. */
export async function findLogo(sha256: string, db: Db = prisma): Promise<Uint8Array<ArrayBuffer> | null> {
  const logo = await db.logo.findUnique({ where: { sha256 }, select: { bytes: true } })
  return logo?.bytes ?? null
}
