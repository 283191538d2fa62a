import type { Category } from '@/lib/inventory/product'
import type { Language } from '@/lib/language'

/** The kinds of gear: as a heading, and what belongs to it. */
export const CATEGORY_WORDS: Record<Language, Record<Category, { name: string; about: string }>> = {
  en: {
    bike: { name: 'Bikes', about: 'City, mountain, electric and cargo' },
    'child-seat': { name: 'For children', about: 'Seats, trailers and helmets' },
    ski: { name: 'Skis', about: 'Touring, cross-country and alpine' },
    kayak: { name: 'Kayaks', about: 'Single, double and for the open fjord' },
  },
}
