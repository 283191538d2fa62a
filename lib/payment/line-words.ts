import type { Purpose } from '@/lib/generated/prisma/enums'
import type { Language } from '@/lib/language'

type LineWords = {
  deposit: (what: string) => string
  coupon: (what: string, code: string) => string
  afterwards: Record<Extract<Purpose, 'DAMAGE' | 'LATE_FEE' | 'EXTRA'>, string>
}

/** What the lines of a payment are called on receipts and at the gateway, in the language of the booking. */
export const LINE_WORDS: Record<Language, LineWords> = {
  en: {
    deposit: (what) => `Deposit for ${what}`,
    coupon: (what, code) => `${what}, coupon ${code}`,
    afterwards: {
      DAMAGE: 'Damage to the gear',
      LATE_FEE: 'Late return',
      EXTRA: 'Asked for after the rental',
    },
  },
  nb: {
    deposit: (what) => `Depositum for ${what}`,
    coupon: (what, code) => `${what}, rabattkode ${code}`,
    afterwards: {
      DAMAGE: 'Skade på utstyret',
      LATE_FEE: 'For sen innlevering',
      EXTRA: 'Bedt om etter leien',
    },
  },
  sv: {
    deposit: (what) => `Deposition för ${what}`,
    coupon: (what, code) => `${what}, rabattkod ${code}`,
    afterwards: {
      DAMAGE: 'Skada på utrustningen',
      LATE_FEE: 'Sen återlämning',
      EXTRA: 'Begärt efter hyrestiden',
    },
  },
  da: {
    deposit: (what) => `Depositum for ${what}`,
    coupon: (what, code) => `${what}, rabatkode ${code}`,
    afterwards: { DAMAGE: 'Skade på udstyret', LATE_FEE: 'For sen aflevering', EXTRA: 'Bedt om efter lejen' },
  },
}
