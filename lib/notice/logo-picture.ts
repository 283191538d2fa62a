import type { Company } from '@/lib/company/company'
import { findLogo } from '@/lib/company/find-logo'
import type { Attachment } from './post'

/** By what name a letter shows the logo that comes along with it: nothing is fetched from us when somebody reads it. */
export const LOGO_ID = 'logo@kickstand'

/** The company's logo as a part of a letter; nothing when it has none. */
export async function logoPicture({ logo }: Company): Promise<Attachment[]> {
  const bytes = logo && (await findLogo(logo.sha256))
  if (!bytes) return []
  return [{ filename: 'logo.png', contentType: 'image/png', content: Buffer.from(bytes), cid: LOGO_ID }]
}
