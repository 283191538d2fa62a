import { DEEDS } from './deeds'
import type { Mutant } from './mutant'
import { PROTOCOL } from './protocol'
import { SETTLING } from './settling'

export const MUTANTS: Mutant[] = [...PROTOCOL, ...SETTLING, ...DEEDS]
