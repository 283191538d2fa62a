import { readFileSync } from 'node:fs'
import { verifyEvidence } from '@/lib/claim/evidence/verify-evidence'

/** npm run verify-evidence FILE [SEAL]: is a pack of evidence as it was when it was packed? */
const [file, seal] = process.argv.slice(2)
if (!file) {
  console.error('Say which file: npm run verify-evidence FILE [SEAL]')
  process.exit(2)
}
const verified = verifyEvidence(readFileSync(file))
if (verified.problem !== null) {
  console.error(verified.problem)
  process.exit(1)
}
if (seal && seal !== verified.seal) {
  console.error(
    `Complete in itself, but sealed as ${verified.seal}, not as ${seal}: another pack, or one made anew.`,
  )
  process.exit(1)
}
console.log(`In order: ${verified.files} files, sealed as ${verified.seal}`)
