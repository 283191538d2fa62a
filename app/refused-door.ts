import { offeredLanguage } from '@/app/(shop)/_language/offered-language'
import type { Language } from '@/lib/language'
import { askedAddress } from './_paths/path-here'
import { isShopPath } from './_paths/shop-paths'
import type { Visitor } from './_session/who-asks'

/**
 * The door that somebody may not pass, and the language to say it in: that of the page in the shop; at a room of staff, whose
 * addresses say no language, what a renter's browser asks for.
 */
export async function refusedDoor(visitor: Visitor | null): Promise<{ language: Language; isRoom: boolean }> {
  const { language, inner } = await askedAddress()
  if (inner !== null && isShopPath(inner)) return { language, isRoom: false }
  const worksHere = visitor !== null && visitor.duties.length > 0
  return { language: worksHere ? 'en' : ((await offeredLanguage()) ?? 'en'), isRoom: true }
}
