import { hash, verify } from '@node-rs/argon2'

// OWASP's first choice for argon2id (19 MiB, two passes, one lane): about 40 ms of one core. Written down here so that
// a new version of the library cannot weaken them unnoticed. The library's own algorithm is argon2id.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// Long enough for any passphrase; without a limit a megabyte of "password" would be hashed for anybody who asks.
const LONGEST = 256
export const SHORTEST_PASSWORD = 12

/** Turns a password into what may be stored: argon2id with its own salt. */
export const hashPassword = (plain: string): Promise<string> => hash(normal(plain), COST)

/** Whether this is the password behind the hash. Without a hash the same work is done for the same answer "no". */
export async function isPassword(plain: string, stored: string | null): Promise<boolean> {
  if (plain.length > LONGEST) return false
  const fits = await verify(stored ?? (await decoy()), normal(plain))
  return fits && stored !== null
}

/** Whether a password is good enough to be set: length counts, and it must not be one of the first that anybody tries. */
export function isStrongPassword(plain: string, email: string): boolean {
  const length = [...plain].length
  if (length < SHORTEST_PASSWORD || plain.length > LONGEST) return false
  if (new Set(plain.toLowerCase()).size < 5) return false
  const [owner = ''] = email.toLowerCase().split('@')
  const rest = plain.toLowerCase().replaceAll(owner, '')
  return !COMMON.some((word) => rest.replaceAll(word, '').length < 6)
}

// Words that fill a long password without making it hard to guess.
const COMMON = [
  'password',
  'passord',
  'kickstand',
  'qwertyuiop',
  'qwerty',
  '1234567890',
  '123456',
  'welcome',
  'velkommen',
  'admin',
]

// The same letters typed on another keyboard must give the same bytes.
const normal = (plain: string) => plain.normalize('NFKC')

let kept: Promise<string> | undefined
const decoy = () => (kept ??= hash('nobody has this password', COST))
