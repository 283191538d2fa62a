import type { Language } from '@/lib/language'

const en = {
  label: (brand: string) => `Book gear at ${brand}`,
  title: 'Rent gear',
  titleIn: (city: string) => `Rent gear in ${city}`,
  allGear: 'All gear for these dates',
  newTab: 'Opens our own site in a new tab. Nothing is booked or paid yet.',
  open: (brand: string) => `Open ${brand} in a new tab`,
  moreThings: 'Several things, or a question?',
}

export type WidgetWords = typeof en

const nb: WidgetWords = {
  label: (brand) => `Bestill utstyr hos ${brand}`,
  title: 'Lei utstyr',
  titleIn: (city) => `Lei utstyr i ${city}`,
  allGear: 'Alt utstyr på disse datoene',
  newTab: 'Åpner vår egen side i en ny fane. Ingenting er bestilt eller betalt ennå.',
  open: (brand) => `Åpne ${brand} i en ny fane`,
  moreThings: 'Flere ting, eller et spørsmål?',
}

const sv: WidgetWords = {
  label: (brand) => `Boka utrustning hos ${brand}`,
  title: 'Hyr utrustning',
  titleIn: (city) => `Hyr utrustning i ${city}`,
  allGear: 'All utrustning på de här datumen',
  newTab: 'Öppnar vår egen webbplats i en ny flik. Inget är bokat eller betalt än.',
  open: (brand) => `Öppna ${brand} i en ny flik`,
  moreThings: 'Flera saker, eller en fråga?',
}

const da: WidgetWords = {
  label: (brand) => `Book udstyr hos ${brand}`,
  title: 'Lej udstyr',
  titleIn: (city) => `Lej udstyr i ${city}`,
  allGear: 'Alt udstyr på de her datoer',
  newTab: 'Åbner vores egen side i en ny fane. Intet er booket eller betalt endnu.',
  open: (brand) => `Åbn ${brand} i en ny fane`,
  moreThings: 'Flere ting, eller et spørgsmål?',
}

/** What the widget says besides the words of the shop; the label is said by its script, before anything is loaded. */
export const WIDGET: Record<Language, WidgetWords> = { en, nb, sv, da }
