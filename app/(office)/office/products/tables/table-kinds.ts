/** The tables there are, by the last part of their address. */
export const TABLES = {
  products: {
    title: 'Products and sizes',
    about:
      'A line for each size, with all that is said about its product. New products begin as drafts; what is not in the table stays as it is.',
    columns: 'Address, Name, Rented or sold, Kind, …, Size ID, Size, Whom it fits, Size place',
  },
  kits: {
    title: 'What kits are made of',
    about: 'A line for each part. A kit that stands in the table is made of just these parts afterwards.',
    columns: 'Kit, Part, How many',
  },
  units: {
    title: 'Units',
    about:
      'A line for each unit: its code, its size, its shop, and the days on which it arrives and retires. Units are added and given days; they do not move to another size or shop.',
    columns: 'Code, Size ID, Location, Labelled, Arrives on, Retires on',
  },
} as const

export type TableKind = keyof typeof TABLES

export const isTableKind = (text: string): text is TableKind => Object.hasOwn(TABLES, text)
