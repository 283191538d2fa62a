import { performAll } from '@/lib/settlement/perform-all'

// A process of its own that carries out what is prepared for one payment, so that a test can kill it in the middle.
await performAll(process.argv[2] ?? '')
process.exit(0)
