import type { Language } from '@/lib/language'
import type { WhyNot } from '@/lib/payment/plan-refund'

/** Why money cannot go back the way it came. */
export const WHY_NOT: Record<Language, Record<WhyNot, string>> = {
  en: {
    'too-old': 'taken too long ago for its gateway to give it back',
    'method-cannot': 'its way of paying gives nothing back',
  },
  nb: {
    'too-old': 'det ble trukket for lenge siden til at betalingstjenesten gir det tilbake',
    'method-cannot': 'betalingsmåten gir ingenting tilbake',
  },
  sv: {
    'too-old': 'det drogs för länge sedan för att betaltjänsten ska ge tillbaka det',
    'method-cannot': 'betalsättet ger inget tillbaka',
  },
  da: {
    'too-old': 'det blev trukket for længe siden til, at betalingstjenesten giver det tilbage',
    'method-cannot': 'betalingsmåden giver intet tilbage',
  },
}
