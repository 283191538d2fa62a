import type { TagTone } from '@/app/_ui/tag'
import type { ProductState } from '@/lib/generated/prisma/client'

/** How far a product is, as those call it who keep the catalogue. */
export const STATE_WORDS: Record<ProductState, { name: string; tone: TagTone }> = {
  DRAFT: { name: 'Draft', tone: 'attention' },
  PUBLISHED: { name: 'Published', tone: 'ok' },
  ARCHIVED: { name: 'Archived', tone: 'past' },
}
