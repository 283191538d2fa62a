import type { Language } from '@/lib/language'

/** What the parts of a page say by themselves, wherever they stand. */
export type UiWords = {
  skip: string
  reference: string
  stillStuck: string
  footerLead: string
  mainNav: string
  moreNav: string
  breadcrumb: string
  pages: string
  previous: string
  next: string
  steps: string
  step: (step: number, of: number) => string
  done: string
  sandbox: { label: string; name: string; text: string; console: string }
}

const en: UiWords = {
  skip: 'Skip to the content',
  reference: 'Reference',
  stillStuck: 'Still stuck? Call or write, a person answers.',
  footerLead: 'Questions about a booking, gear or your money? We answer.',
  mainNav: 'Main',
  moreNav: 'More',
  breadcrumb: 'Breadcrumb',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  steps: 'Steps',
  step: (step, of) => `Step ${step} of ${of}`,
  done: 'done',
  sandbox: {
    label: 'Sandbox',
    name: 'Sandbox.',
    text: 'Nothing here is real: no money moves, no gear leaves.',
    console: 'Clock, test cards and mailbox',
  },
}

const nb: UiWords = {
  skip: 'Hopp til innholdet',
  reference: 'Referanse',
  stillStuck: 'Står du fast? Ring eller skriv, et menneske svarer.',
  footerLead: 'Spørsmål om en bestilling, utstyr eller pengene dine? Vi svarer.',
  mainNav: 'Hovedmeny',
  moreNav: 'Mer',
  breadcrumb: 'Brødsmulesti',
  pages: 'Sider',
  previous: 'Forrige',
  next: 'Neste',
  steps: 'Trinn',
  step: (step, of) => `Trinn ${step} av ${of}`,
  done: 'ferdig',
  sandbox: {
    label: 'Sandbox',
    name: 'Sandbox.',
    text: 'Ingenting her er på ordentlig: ingen penger flyttes, ikke noe utstyr leies ut.',
    console: 'Klokke, testkort og postkasse',
  },
}

const sv: UiWords = {
  skip: 'Hoppa till innehållet',
  reference: 'Referens',
  stillStuck: 'Har du kört fast? Ring eller skriv, så svarar en människa.',
  footerLead: 'Frågor om en bokning, utrustning eller dina pengar? Vi svarar.',
  mainNav: 'Huvudmeny',
  moreNav: 'Mer',
  breadcrumb: 'Brödsmulor',
  pages: 'Sidor',
  previous: 'Föregående',
  next: 'Nästa',
  steps: 'Steg',
  step: (step, of) => `Steg ${step} av ${of}`,
  done: 'klart',
  sandbox: {
    label: 'Sandbox',
    name: 'Sandbox.',
    text: 'Ingenting här är på riktigt: inga pengar flyttas och ingen utrustning lämnas ut.',
    console: 'Klocka, testkort och brevlåda',
  },
}

const da: UiWords = {
  skip: 'Gå til indholdet',
  reference: 'Reference',
  stillStuck: 'Sidder du fast? Ring eller skriv, så svarer et menneske.',
  footerLead: 'Spørgsmål om en booking, udstyr eller dine penge? Vi svarer.',
  mainNav: 'Hovedmenu',
  moreNav: 'Mere',
  breadcrumb: 'Brødkrummesti',
  pages: 'Sider',
  previous: 'Forrige',
  next: 'Næste',
  steps: 'Trin',
  step: (step, of) => `Trin ${step} af ${of}`,
  done: 'færdig',
  sandbox: {
    label: 'Sandbox',
    name: 'Sandbox.',
    text: 'Intet her er virkeligt: ingen penge flyttes, og intet udstyr bliver udleveret.',
    console: 'Ur, testkort og postkasse',
  },
}

export const UI_WORDS: Record<Language, UiWords> = { en, nb, sv, da }
