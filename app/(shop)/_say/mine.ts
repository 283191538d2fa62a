import type { Language } from '@/lib/language'
import { da } from './mine/da'
import { en, type MineWords } from './mine/en'
import { nb } from './mine/nb'
import { sv } from './mine/sv'

export const MINE: Record<Language, MineWords> = { en, nb, sv, da }
