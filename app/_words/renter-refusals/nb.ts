import { BOOKING_STATES } from '@/app/_words/booking-states'
import type { RenterRefusal, Sentence } from '@/app/_words/refusals'
import type { BookingState } from '@/lib/generated/prisma/client'
import type { Facts } from '@/lib/outcome'
import { factsIn } from './facts-in'

const say = factsIn('nb')

/** Every refusal that a renter can meet, in Norwegian. */
export const nb: Record<RenterRefusal, Sentence> = {
  'period-backwards': () => 'Innleveringen må være etter hentingen. Velg datoene på nytt.',
  'period-past': () => 'Det hentetidspunktet er allerede passert. Velg et senere.',
  'period-too-far': ({ mostDays }) =>
    `Vi tar imot bestillinger opptil ${mostDays} dager fram i tid. Velg en tidligere dato.`,
  'period-too-long': ({ mostDays }) =>
    `På nett kan du leie i høyst ${mostDays} dager. Velg kortere tid, eller ring oss, så finner vi en løsning.`,
  'closed-then': closedThen,
  'notice-too-short': (facts) =>
    `${facts.description} må bestilles minst ${say.lasting(facts.noticeMinutes)} før henting. ${instead(facts)}`,
  'start-not-offered': (facts) =>
    facts.common === ''
      ? 'Disse tingene leveres aldri ut til samme tid på dagen. Bestill dem hver for seg.'
      : `${facts.description} leveres bare ut kl. ${facts.starts}. ${instead(facts)}`,
  'rental-too-short': (facts) =>
    `${facts.description} leies ut i minst ${say.lasting(facts.shortestMinutes)}. ${instead(facts)}`,
  'rental-too-long': (facts) =>
    `${facts.description} leies ut i høyst ${say.lasting(facts.longestMinutes)}. ${instead(facts)}`,
  'nothing-chosen': () => 'Det er ingenting i bestillingen ennå. Velg utstyr først.',
  'too-many-lines': ({ most }) =>
    `En bestilling rommer høyst ${most} forskjellige ting. Del den i to, eller ring oss.`,
  'quantity-wrong': ({ most }) => `Velg et helt antall fra 1 til ${most} av hver ting.`,
  'unknown-location': () => 'Der har vi ingen butikk. Velg en av butikkene på listen.',
  'unknown-product': () =>
    'Noe av det du valgte, leier vi ikke lenger ut. Gå tilbake til listen og velg på nytt.',
  'only-with': ({ description, most }) =>
    Number(most) === 0
      ? `${description} følger med annet utstyr og kan ikke leies alene. Velg det utstyret først.`
      : `Med det du valgte, kan du få høyst ${most} av ${description}. Velg færre.`,
  'currencies-differ': () => 'Disse tingene har pris i forskjellige valutaer. Bestill dem hver for seg.',
  'amount-too-large': () =>
    'Det er mer enn én betaling kan romme. Del det i flere bestillinger, eller ring oss.',
  'no-price': ({ description, day, season, lastDay }) =>
    season
      ? `${description} leies ikke ut da: «${season}» varer til og med ${say.days(lastDay)}. Velg andre datoer.`
      : `Det er ingen pris for ${description} ${say.days(day)} ennå. Velg andre datoer, eller ring oss.`,
  'coupon-unknown': ({ code }) =>
    `Rabattkoden «${code}» finnes ikke. Se etter bokstavene, eller tøm feltet for å bestille uten.`,
  'coupon-over': ({ code, firstDay, bookedOn }) =>
    firstDay && String(bookedOn) < String(firstDay)
      ? `Rabattkoden ${code} kan brukes fra ${say.days(firstDay)}. Tøm feltet for å bestille uten.`
      : `Rabattkoden ${code} kan ikke brukes lenger. Tøm feltet for å bestille uten.`,
  'coupon-other-dates': ({ code, firstDay, lastDay }) =>
    `Rabattkoden ${code} gjelder for henting ${spanOf(firstDay, lastDay)}. Velg andre datoer, eller tøm feltet.`,
  'coupon-other-gear': ({ code }) =>
    `Rabattkoden ${code} gjelder ikke for noe i bestillingen. Velg annet utstyr, eller tøm feltet.`,
  'coupon-too-little': ({ code, leastMinor, currency }) =>
    `Rabattkoden ${code} gjelder fra en leie på ${say.money(leastMinor, currency)}. Legg til noe, eller tøm feltet.`,
  'coupon-used-up': ({ code }) =>
    `Rabattkoden ${code} er brukt så ofte som den kan. Tøm feltet for å bestille uten.`,
  'coupon-used-already': ({ code, most }) =>
    `Rabattkoden ${code} kan brukes ${Number(most) === 1 ? 'én gang' : `${most} ganger`} av hver person, og det har du gjort; en ubetalt bestilling teller i et kvarter. Tøm feltet for å bestille uten.`,
  'dates-taken': datesTaken,
  'price-changed': ({ rentMinor, depositMinor, currency }) =>
    `Prisen er endret mens du var her: nå er den ${say.money(rentMinor, currency)} for leien og ${say.money(depositMinor, currency)} i depositum. Ingenting er bestilt. Se på den nye prisen, og trykk på knappen igjen hvis den passer.`,
  'terms-changed': () =>
    'Vilkårene våre er endret mens du var her. Ingenting er bestilt. Les dem på nytt og godta dem igjen.',
  'request-reused': ({ number }) =>
    `Dette skjemaet er allerede brukt til bestilling ${number}, med andre valg. Ingenting nytt er bestilt. Begynn på nytt fra listen.`,
  'too-many-holds': ({ most, minutes }) =>
    `Du har allerede ${most} ubetalte bestillinger, og ingenting nytt er bestilt. Betal en av dem, eller vent: den første faller bort om ${minutes} ${Number(minutes) === 1 ? 'minutt' : 'minutter'}.`,
  busy: () => 'Mange bestiller det samme akkurat nå. Ingenting er bestilt; trykk på knappen en gang til.',
  'terms-not-accepted': () =>
    'Ingen har godtatt leievilkårene for denne bestillingen ennå. Les dem, si at du godtar dem, og trykk på knappen igjen.',
  'added-to-unknown': () =>
    'Dette kan ikke lenger legges til den bestillingen herfra. Ingenting er bestilt. Trykk på knappen igjen for å bestille det for seg, eller åpne bestillingen din og velg «Legg til utstyr» en gang til.',
  'added-to-closed': ({ number }) =>
    `Det kan ikke legges til mer i ${number}: den er ikke lenger betalt og klar til henting. Ingenting er bestilt. Trykk på knappen igjen for å bestille dette for seg.`,
  'added-to-unpaid': ({ number }) =>
    `De nye datoene for ${number} er ikke betalt ennå. Ingenting er bestilt. Betal for dem på siden til den bestillingen, og legg til dette etterpå.`,
  'added-to-other-dates': ({ number }) =>
    `Bestilling ${number} har andre datoer eller et annet sted, så dette kan ikke legges til. Ingenting er bestilt. Trykk på knappen igjen for å bestille det for seg.`,
  'kept-longest': ({ most }) =>
    `Vi har allerede gitt deg mer tid ${most} ganger, og lenger kan vi ikke holde av datoene. Betal før tiden er ute, eller ring oss.`,
  'hold-lapsed': () =>
    'Tiden for å betale er ute, og datoene er ledige for andre igjen. Ingenting ble trukket. Bestill på nytt hvis de fortsatt er ledige.',
  'nothing-to-pay': () => 'Det er ikke mer å betale her.',
  'payment-under-way': () =>
    'En betaling blir gjort opp akkurat nå. Vent litt; denne siden viser hvordan det gikk.',
  'too-late-to-change': () =>
    'Leien har begynt, så datoene kan ikke lenger endres her. Ring oss, så ser vi på det sammen.',
  'dates-unchanged': () => 'Dette er datoene bestillingen allerede har. Velg andre.',
  'change-differs': () =>
    'Det dette koster, har endret seg mens du var her, eller noen andre har endret bestillingen. Ingenting er endret. Se på det igjen, og trykk på knappen en gang til.',
  'change-lapsed': () =>
    'Fristen for å betale de datoene du tok, er ute, og datoene fra før er på vei tilbake. Se igjen om et minutt. Ingenting er endret.',
  'not-free-then': notFree,
  'too-late-to-cancel': () =>
    'Leien har begynt, så den kan ikke lenger avbestilles her. Ring oss, så ser vi på det sammen.',
  'not-started-yet': () =>
    'Hentingen er ikke kommet ennå. Til da avbestilles en bestilling, den avsluttes ikke som «ikke hentet».',
  'cancel-changed': ({ backMinor, keptMinor, currency }) =>
    `Det som går tilbake, er endret mens du var her: nå går ${say.money(backMinor, currency)} tilbake, og ${say.money(keptMinor, currency)} gjør det ikke. Ingenting er avbestilt. Se på det, og trykk på knappen igjen hvis du fortsatt vil.`,
  'wrong-state': ({ state }) =>
    `Noen var raskere: bestillingen er nå «${BOOKING_STATES.nb[state as BookingState] ?? state}». Ingenting er endret. Last siden på nytt for å se hva som kan gjøres.`,
  'card-missing': () =>
    'Det er ikke lenger noe kort som kan belastes: det er trukket tilbake, eller tiden er ute. Ingenting er endret.',
  'amount-wrong': () => 'Skriv et beløp over null med høyst to desimaler, som 350 eller 349,50.',
  'note-too-long': ({ most }) => `Teksten kan ha høyst ${most} tegn. Gjør den kortere.`,
  'question-empty': () => 'Skriv hva du lurer på.',
  'too-many-questions': ({ most }) =>
    `Du har alt spurt oss ${most} ganger. Vent på svaret vårt, eller ring oss.`,
  'claim-answered': () =>
    'Dette kravet er allerede besvart eller avsluttet; siden viser hvordan. Ingenting er endret.',
  'answer-over': () =>
    'Fristen for å si imot er ute. Ring oss eller svar på e-posten vår: et menneske leser det før det avgjøres, så lenge ingenting er avgjort.',
  'more-than-claimed': () => 'Det er mer enn vi ber om for en av postene. Skriv så mye eller mindre.',
  'nothing-objected': () =>
    'Du er enig i alle beløpene, så det er ingenting å si imot. Godta det i stedet, eller sett ned et beløp.',
  'objection-empty': () => 'Skriv i en setning eller to hva du ikke er enig i, så vi kan se på det.',
  'too-many-photos': ({ most }) => `Høyst ${most} bilder kan følge med. Velg dem som viser det best.`,
  'photo-wrong': () => 'Den filen er ikke et bilde vi kan lese. Bruk et bilde i JPEG, PNG eller WebP.',
  'photo-too-large': ({ mostMegabytes }) =>
    `Et bilde kan være på høyst ${mostMegabytes} MB. Ta det på nytt i mindre størrelse.`,
  'name-missing': () => 'Skriv navnet til den som godtar det.',
  'too-many-tries': ({ seconds }) => `For mange forsøk. Vent ${waiting(seconds)}, og prøv igjen.`,
  'link-used-up': () =>
    'Denne lenken er allerede brukt, eller er eldre enn 15 minutter. Be om en ny; det tar bare et øyeblikk.',
}

function instead({ betterFrom, betterUntil, timeZone }: Facts): string {
  const better = say.period(betterFrom, betterUntil, timeZone)
  return better ? `Du kan få det ${better}.` : 'Velg andre datoer.'
}

function closedThen({ end, hours, why, nextOpening, timeZone }: Facts): string {
  const what = end === 'return' ? 'levere utstyret tilbake' : 'hente utstyret'
  const because = why ? ` (${why})` : ''
  const open = hours ? `Vi har åpent ${hours} den dagen${because}` : `Vi har stengt den dagen${because}`
  const opens = say.instant(nextOpening, timeZone)
  return `Du kan ikke ${what} da. ${open}${opens ? `; vi åpner neste gang ${opens}` : ''}. Velg et annet tidspunkt.`
}

function notFree({ description, why, ...facts }: Facts): string {
  const better = say.period(facts.betterFrom, facts.betterUntil, facts.timeZone)
  const longest = say.instant(facts.longestUntil, facts.timeZone)
  return [
    why === 'kept-for-desk'
      ? `Det som er igjen av ${description ?? 'utstyret'} på de datoene, holder vi av til skranken: ring oss.`
      : `${description ?? 'Noe av utstyret'} er ikke ledig på alle de datoene.`,
    better ? `Det er ledig ${better}.` : null,
    longest ? `Fra hentingen du valgte, kan du ha det til ${longest}.` : null,
    'Bestillingen er som den var.',
  ]
    .filter((part) => part !== null)
    .join(' ')
}

function datesTaken(facts: Facts): string {
  const { why, description, wanted, units, alternative, alternativeDescription, alternativeLocation } = facts
  const what = description ?? 'noe av dette'
  const end = 'Ingenting er bestilt, og ingenting ble trukket.'
  const full = say.period(facts.fullFrom, facts.fullUntil, facts.timeZone)
  const because =
    why === 'kept-for-desk'
      ? ' på nett; ring oss, vi holder noe av til skranken'
      : full
        ? `: med din ville ${wanted} vært ute ${full}, og vi har ${units}`
        : ''
  const gone =
    why === 'sold-out'
      ? `Vi har ${units === 0 ? 'ingen' : `bare ${units}`} igjen av ${what}, og du valgte ${wanted}. ${end}`
      : `Noen var raskere: ${what} er ikke lenger ledig på de datoene${because}. ${end}`
  if (alternative === 'other-start')
    return `${gone} Det er ledig ${say.period(facts.alternativeFrom, facts.alternativeUntil, facts.timeZone)}.`
  if (alternative === 'other-variant') return `${gone} ${alternativeDescription} er ledig på datoene dine.`
  if (alternative === 'other-location')
    return `${gone} Det er ledig på datoene dine hos ${alternativeLocation}.`
  return `${gone} Velg andre datoer eller annet utstyr.`
}

function spanOf(first: Facts[string] | undefined, last: Facts[string] | undefined): string {
  if (first && last) return say.days(first, last)
  return first ? `fra ${say.days(first)}` : `til og med ${say.days(last)}`
}

function waiting(seconds: Facts[string] | undefined): string {
  const left = Number(seconds)
  if (left < 60) return left === 1 ? 'ett sekund' : `${left} sekunder`
  const minutes = Math.ceil(left / 60)
  return minutes === 1 ? 'ett minutt' : `${minutes} minutter`
}
