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
  nb: {
    bike: { name: 'Sykler', about: 'By, terreng, el og last' },
    'child-seat': { name: 'For barn', about: 'Seter, vogner og hjelmer' },
    ski: { name: 'Ski', about: 'Topptur, langrenn og alpint' },
    kayak: { name: 'Kajakker', about: 'Én, to og for åpen fjord' },
  },
  sv: {
    bike: { name: 'Cyklar', about: 'Stad, terräng, el och last' },
    'child-seat': { name: 'För barn', about: 'Stolar, vagnar och hjälmar' },
    ski: { name: 'Skidor', about: 'Topptur, längd och alpint' },
    kayak: { name: 'Kajaker', about: 'Enkel, dubbel och för öppen fjord' },
  },
  da: {
    bike: { name: 'Cykler', about: 'By, terræn, el og lad' },
    'child-seat': { name: 'Til børn', about: 'Stole, trailere og hjelme' },
    ski: { name: 'Ski', about: 'Toptur, langrend og alpint' },
    kayak: { name: 'Kajakker', about: 'Enkelt, dobbelt og til åben fjord' },
  },
}
