import './die-at'
import { doDeed } from './do-deed'

// A process of its own that does one deed, and may die doing it.
await doDeed(process.argv.slice(2))
process.exit(0)
