// Creates one person with all duties; called by npm run admin, which has asked for the password.
import { prisma } from '@/lib/db'
import { hashPassword, isStrongPassword, SHORTEST_PASSWORD } from '@/lib/people/password'

const DUTIES = ['bookings', 'deposits', 'receipts', 'gear', 'people']

process.exitCode = await createAdmin()
await prisma.$disconnect()

async function createAdmin(): Promise<number> {
  const { ADMIN_EMAIL = '', ADMIN_NAME = '', ADMIN_PASSWORD = '' } = process.env
  const email = ADMIN_EMAIL.trim().toLowerCase()
  if (!/^\S+@\S+\.\S+$/.test(email)) return refuse(`"${email}" is not an e-mail address.`)
  if (!isStrongPassword(ADMIN_PASSWORD, email)) {
    return refuse(
      `The password is too easy to guess: at least ${SHORTEST_PASSWORD} characters, and not the usual words.`,
    )
  }
  if (await prisma.user.findUnique({ where: { email }, select: { id: true } })) {
    return refuse(`There is already somebody with ${email}; duties are changed in the office under People.`)
  }
  const passwordHash = await hashPassword(ADMIN_PASSWORD)
  await prisma.user.create({ data: { email, name: ADMIN_NAME.trim(), passwordHash, duties: DUTIES } })
  console.log(`${ADMIN_NAME.trim()} <${email}> can sign in now, with all duties.`)
  return 0
}

function refuse(reason: string): number {
  console.error(reason)
  return 1
}
