import { hashPassword } from '@/lib/people/password'

/** Invented people. Their passwords are public, so they exist in the sandbox only. */
export const demoSignIns = [
  {
    id: 'ingrid',
    role: 'Admin',
    name: 'Ingrid Vassbotn',
    email: 'admin@example.com',
    password: 'fjord-and-wheel-1',
    duties: ['bookings', 'deposits', 'receipts', 'gear', 'people'],
  },
  {
    id: 'jonas',
    role: 'Desk clerk',
    name: 'Jonas Lie Myhre',
    email: 'desk@example.com',
    password: 'fjord-and-wheel-2',
    duties: ['bookings', 'deposits'],
  },
  {
    id: 'amina',
    role: 'Bookkeeper',
    name: 'Amina Solheim',
    email: 'books@example.com',
    password: 'fjord-and-wheel-3',
    duties: ['receipts'],
  },
] as const

/** Renters for tests and demonstrations: they have no account, only an address. */
export const RENTERS = {
  maja: { name: 'Maja Ødegård', email: 'maja@example.com', phone: '+47 40 00 00 01' },
  tomas: { name: 'Tomás Ferreira', email: 'tomas@example.com', phone: '+351 900 000 002' },
  lena: { name: 'Lena Åström', email: 'lena@example.com', phone: '+46 70 000 00 03' },
} as const

export const users = () =>
  Promise.all(
    demoSignIns.map(async ({ id, name, email, password, duties }) => ({
      id,
      name,
      email,
      duties: [...duties],
      passwordHash: await hashPassword(password),
      emailVerified: new Date('2026-01-01T00:00:00Z'),
    })),
  )
