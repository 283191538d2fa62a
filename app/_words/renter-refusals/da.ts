import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { RenterRefusal, Sentence } from '@/app/_words/refusals'
import type { BookingState } from '@/lib/generated/prisma/client'
import type { Facts } from '@/lib/outcome'
import { factsIn } from './facts-in'

const say = factsIn('da')

/** Every refusal that a renter can meet, in Danish. */
export const da: Record<RenterRefusal, Sentence> = {
  'period-backwards': () => 'Afleveringen skal være efter afhentningen. Vælg datoerne igen.',
  'period-past': () => 'Det afhentningstidspunkt er allerede passeret. Vælg et senere.',
  'period-too-far': ({ mostDays }) =>
    `Vi tager imod bookinger op til ${mostDays} dage frem. Vælg en tidligere dato.`,
  'period-too-long': ({ mostDays }) =>
    `På nettet kan du leje i højst ${mostDays} dage. Vælg kortere tid, eller ring til os, så finder vi en løsning.`,
  'closed-then': closedThen,
  'notice-too-short': (facts) =>
    `${facts.description} skal bookes mindst ${say.lasting(facts.noticeMinutes)} før afhentningen. ${instead(facts)}`,
  'start-not-offered': (facts) =>
    facts.common === ''
      ? 'Disse ting udleveres aldrig på samme tid af dagen. Book dem hver for sig.'
      : `${facts.description} udleveres kun kl. ${facts.starts}. ${instead(facts)}`,
  'rental-too-short': (facts) =>
    `${facts.description} lejes ud i mindst ${say.lasting(facts.shortestMinutes)}. ${instead(facts)}`,
  'rental-too-long': (facts) =>
    `${facts.description} lejes ud i højst ${say.lasting(facts.longestMinutes)}. ${instead(facts)}`,
  'nothing-chosen': () => 'Der er ikke noget i din booking endnu. Vælg udstyr først.',
  'too-many-lines': ({ most }) =>
    `En booking rummer højst ${most} forskellige ting. Del den i to, eller ring til os.`,
  'quantity-wrong': ({ most }) => `Vælg et helt antal fra 1 til ${most} af hver ting.`,
  'unknown-location': () => 'Der har vi ingen butik. Vælg en af butikkerne på listen.',
  'unknown-product': () =>
    'Noget af det, du valgte, lejer vi ikke længere ud. Gå tilbage til listen, og vælg igen.',
  'only-with': ({ description, most }) =>
    Number(most) === 0
      ? `${description} følger med andet udstyr og kan ikke lejes alene. Vælg det udstyr først.`
      : `Med det, du valgte, kan du få højst ${most} af ${description}. Vælg færre.`,
  'currencies-differ': () => 'Disse ting har pris i forskellige valutaer. Book dem hver for sig.',
  'amount-too-large': () =>
    'Det er mere, end én betaling kan rumme. Del det i flere bookinger, eller ring til os.',
  'no-price': ({ description, day, season, lastDay }) =>
    season
      ? `${description} lejes ikke ud da: „${season}“ varer til og med ${say.days(lastDay)}. Vælg andre datoer.`
      : `Der er ingen pris for ${description} ${say.days(day)} endnu. Vælg andre datoer, eller ring til os.`,
  'coupon-unknown': ({ code }) =>
    `Rabatkoden „${code}“ findes ikke. Tjek bogstaverne, eller tøm feltet for at booke uden.`,
  'coupon-over': ({ code, firstDay, bookedOn }) =>
    firstDay && String(bookedOn) < String(firstDay)
      ? `Rabatkoden ${code} kan bruges fra ${say.days(firstDay)}. Tøm feltet for at booke uden.`
      : `Rabatkoden ${code} kan ikke bruges længere. Tøm feltet for at booke uden.`,
  'coupon-other-dates': ({ code, firstDay, lastDay }) =>
    `Rabatkoden ${code} gælder for afhentning ${spanOf(firstDay, lastDay)}. Vælg andre datoer, eller tøm feltet.`,
  'coupon-other-gear': ({ code }) =>
    `Rabatkoden ${code} gælder ikke for noget i din booking. Vælg andet udstyr, eller tøm feltet.`,
  'coupon-too-little': ({ code, leastMinor, currency }) =>
    `Rabatkoden ${code} gælder fra en leje på ${say.money(leastMinor, currency)}. Tilføj noget, eller tøm feltet.`,
  'coupon-used-up': ({ code }) =>
    `Rabatkoden ${code} er brugt så ofte, som den må. Tøm feltet for at booke uden.`,
  'coupon-used-already': ({ code, most }) =>
    `Rabatkoden ${code} må bruges ${Number(most) === 1 ? 'én gang' : `${most} gange`} af hver person, og det har du gjort; en ubetalt booking tæller i et kvarter. Tøm feltet for at booke uden.`,
  'dates-taken': datesTaken,
  'price-changed': ({ rentMinor, depositMinor, currency }) =>
    `Prisen er ændret, mens du var her: nu er den ${say.money(rentMinor, currency)} for lejen og ${say.money(depositMinor, currency)} i depositum. Intet er booket. Se på den nye pris, og tryk på knappen igen, hvis den passer.`,
  'terms-changed': () =>
    'Vores vilkår er ændret, mens du var her. Intet er booket. Læs dem igen, og accepter dem på ny.',
  'request-reused': ({ number }) =>
    `Denne formular er allerede brugt til booking ${number} med andre valg. Intet nyt er booket. Begynd forfra fra listen.`,
  'too-many-holds': ({ most, minutes }) =>
    `Du har allerede ${most} ubetalte bookinger, og intet nyt er booket. Betal en af dem, eller vent: den første bortfalder om ${minutes} ${Number(minutes) === 1 ? 'minut' : 'minutter'}.`,
  busy: () => 'Mange booker det samme lige nu. Intet er booket; tryk på knappen en gang til.',
  'terms-not-accepted': () =>
    'Ingen har accepteret lejevilkårene for denne booking endnu. Læs dem, sig, at du accepterer dem, og tryk på knappen igen.',
  'added-to-unknown': () =>
    'Det her kan ikke længere føjes til den booking herfra. Intet er booket. Tryk på knappen igen for at booke det for sig, eller åbn din booking, og vælg „Tilføj udstyr“ en gang til.',
  'added-to-closed': ({ number }) =>
    `Der kan ikke føjes mere til ${number}: den er ikke længere betalt og klar til afhentning. Intet er booket. Tryk på knappen igen for at booke det her for sig.`,
  'added-to-unpaid': ({ number }) =>
    `De nye datoer for ${number} er ikke betalt endnu. Intet er booket. Betal for dem på siden for den booking, og tilføj det her bagefter.`,
  'added-to-other-dates': ({ number }) =>
    `Booking ${number} har andre datoer eller et andet sted, så det her kan ikke føjes til. Intet er booket. Tryk på knappen igen for at booke det for sig.`,
  'kept-longest': ({ most }) =>
    `Vi har allerede givet dig mere tid ${most} gange, og længere kan vi ikke holde datoerne. Betal, før tiden er gået, eller ring til os.`,
  'hold-lapsed': () =>
    'Tiden til at betale er gået, og datoerne er ledige for andre igen. Intet blev trukket. Book igen, hvis de stadig er ledige.',
  'nothing-to-pay': () => 'Der er ikke mere at betale her.',
  'payment-under-way': () =>
    'En betaling bliver gjort op lige nu. Vent lidt; denne side viser, hvordan det gik.',
  'too-late-to-change': () =>
    'Lejen er begyndt, så datoerne kan ikke længere ændres her. Ring til os, så ser vi på det sammen.',
  'dates-unchanged': () => 'Det er de datoer, bookingen allerede har. Vælg andre.',
  'change-differs': () =>
    'Det, dette koster, er ændret, mens du var her, eller også har en anden ændret bookingen. Intet er ændret. Se på det igen, og tryk på knappen en gang til.',
  'change-lapsed': () =>
    'Fristen for at betale de datoer, du tog, er udløbet, og datoerne fra før er på vej tilbage. Se igen om et minut. Intet er ændret.',
  'not-free-then': notFree,
  'too-late-to-cancel': () =>
    'Lejen er begyndt, så den kan ikke længere afbestilles her. Ring til os, så ser vi på det sammen.',
  'not-started-yet': () =>
    'Afhentningen er ikke kommet endnu. Indtil da afbestilles en booking, den afsluttes ikke som „ikke afhentet“.',
  'cancel-changed': ({ backMinor, keptMinor, currency }) =>
    `Det, der går tilbage, er ændret, mens du var her: nu går ${say.money(backMinor, currency)} tilbage, og ${say.money(keptMinor, currency)} gør ikke. Intet er afbestilt. Se på det, og tryk på knappen igen, hvis du stadig vil.`,
  'wrong-state': ({ state }) =>
    `Nogen var hurtigere: bookingen er nu „${BOOKING_STATES.da[state as BookingState] ?? state}“. Intet er ændret. Genindlæs siden for at se, hvad der kan gøres.`,
  'card-missing': () =>
    'Der er ikke længere noget kort, der må trækkes på: det er trukket tilbage, eller tiden er gået. Intet er ændret.',
  'amount-wrong': () => 'Skriv et beløb over nul med højst to decimaler, som 350 eller 349,50.',
  'note-too-long': ({ most }) => `Teksten må højst have ${most} tegn. Gør den kortere.`,
  'question-empty': () => 'Skriv, hvad du vil vide.',
  'too-many-questions': ({ most }) =>
    `Du har allerede spurgt os ${most} gange. Vent på vores svar, eller ring til os.`,
  'claim-answered': () =>
    'Dette krav er allerede besvaret eller afsluttet; siden viser hvordan. Intet er ændret.',
  'answer-over': () =>
    'Tiden til at gøre indsigelse er gået. Ring til os, eller svar på vores mail: et menneske læser det, før det afgøres, så længe intet er afgjort.',
  'more-than-claimed': () => 'Det er mere, end vi beder om for en af posterne. Skriv så meget eller mindre.',
  'nothing-objected': () =>
    'Du er enig i alle beløb, så der er intet at gøre indsigelse mod. Accepter det i stedet, eller sæt et beløb ned.',
  'objection-empty': () => 'Skriv i en sætning eller to, hvad du ikke er enig i, så vi kan se på det.',
  'too-many-photos': ({ most }) => `Højst ${most} billeder kan følge med. Vælg dem, der viser det bedst.`,
  'photo-wrong': () => 'Den fil er ikke et billede, vi kan læse. Brug et billede i JPEG, PNG eller WebP.',
  'photo-too-large': ({ mostMegabytes }) =>
    `Et billede må højst være på ${mostMegabytes} MB. Tag det igen i en mindre størrelse.`,
  'name-missing': () => 'Skriv navnet på den, der accepterer det.',
  'too-many-tries': ({ seconds }) => `For mange forsøg. Vent ${waiting(seconds)}, og prøv igen.`,
  'link-used-up': () =>
    'Dette link er allerede brugt eller er ældre end 15 minutter. Bed om et nyt; det tager kun et øjeblik.',
}

function instead({ betterFrom, betterUntil, timeZone }: Facts): string {
  const better = say.period(betterFrom, betterUntil, timeZone)
  return better ? `Du kan få det ${better}.` : 'Vælg andre datoer.'
}

function closedThen({ end, hours, why, nextOpening, timeZone }: Facts): string {
  const what = end === 'return' ? 'aflevere udstyret' : 'hente udstyret'
  const because = why ? ` (${why})` : ''
  const open = hours ? `Vi har åbent ${hours} den dag${because}` : `Vi har lukket den dag${because}`
  const opens = say.instant(nextOpening, timeZone)
  return `Du kan ikke ${what} da. ${open}${opens ? `; vi åbner næste gang ${opens}` : ''}. Vælg et andet tidspunkt.`
}

function notFree({ description, why, ...facts }: Facts): string {
  const better = say.period(facts.betterFrom, facts.betterUntil, facts.timeZone)
  const longest = say.instant(facts.longestUntil, facts.timeZone)
  return [
    why === 'kept-for-desk'
      ? `Det, der er tilbage af ${description ?? 'udstyret'} på de datoer, holder vi til skranken: ring til os.`
      : `${description ?? 'Noget af udstyret'} er ikke ledig på alle de datoer.`,
    better ? `Den er ledig ${better}.` : null,
    longest ? `Fra den afhentning, du valgte, kan du have den til ${longest}.` : null,
    'Bookingen er, som den var.',
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function datesTaken(facts: Facts): string {
  const { why, description, wanted, units, alternative, alternativeDescription, alternativeLocation } = facts
  const what = description ?? 'noget af det'
  const end = 'Intet er booket, og intet blev trukket.'
  const full = say.period(facts.fullFrom, facts.fullUntil, facts.timeZone)
  const because =
    why === 'kept-for-desk'
      ? ' på nettet; ring til os, vi holder nogle til skranken'
      : full
        ? `: med din ville ${wanted} være ude ${full}, og vi har ${units}`
        : ''
  const gone =
    why === 'sold-out'
      ? `Vi har ${units === 0 ? 'ingen' : `kun ${units}`} tilbage af ${what}, og du valgte ${wanted}. ${end}`
      : `Nogen var hurtigere: ${what} er ikke længere ledig på de datoer${because}. ${end}`
  if (alternative === 'other-start')
    return `${gone} Den er ledig ${say.period(facts.alternativeFrom, facts.alternativeUntil, facts.timeZone)}.`
  if (alternative === 'other-variant') return `${gone} ${alternativeDescription} er ledig på dine datoer.`
  if (alternative === 'other-location')
    return `${gone} Den er ledig på dine datoer hos ${alternativeLocation}.`
  return `${gone} Vælg andre datoer eller andet udstyr.`
}

function spanOf(first: Facts[string] | undefined, last: Facts[string] | undefined): string {
  if (first && last) return say.days(first, last)
  return first ? `fra ${say.days(first)}` : `til og med ${say.days(last)}`
}

function waiting(seconds: Facts[string] | undefined): string {
  const left = Number(seconds)
  if (left < 60) return left === 1 ? 'et sekund' : `${left} sekunder`
  const minutes = Math.ceil(left / 60)
  return minutes === 1 ? 'et minut' : `${minutes} minutter`
}
