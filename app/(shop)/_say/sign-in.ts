import type { Language } from '@/lib/language'
import { da } from './sign-in/da'
import { en, type SignInWords } from './sign-in/en'
import { nb } from './sign-in/nb'
import { sv } from './sign-in/sv'

export const SIGN_IN: Record<Language, SignInWords> = { en, nb, sv, da }
