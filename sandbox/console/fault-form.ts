import {
  CALLS,
  FAULTS,
  type Fault,
  type FaultInput,
  type FaultName,
  faultInput,
  onlyPlace,
  placesOf,
} from '@/sandbox/fault'
import { type Html, html } from '@/sandbox/look/html'

/** Reads the console's fault form; where only one call of the chosen gateway makes sense it is taken without asking. */
export function faultFromForm(fields: URLSearchParams): { input: FaultInput } | { error: string } {
  const fault = fields.get('fault') as FaultName
  const times = (fields.get('times') ?? '').trim()
  const seconds = (fields.get('seconds') ?? '').trim()
  const read = faultInput.safeParse({
    fault,
    operation: fault in FAULTS ? placeOf(fault, fields.get('operation') ?? '') : undefined,
    times: times === '' ? null : Number(times),
    ...(seconds !== '' && {
      ms: Math.round(Number(seconds) * 1000),
      retryAfter: Math.round(Number(seconds)),
    }),
  })
  if (read.success) return { input: read.data }
  const issue = read.error.issues[0]
  return {
    error:
      issue?.path[0] === 'operation'
        ? issue.message
        : 'Times must be a whole number from 1, or empty; seconds a number',
  }
}

function placeOf(fault: FaultName, chosen: string): string {
  if (placesOf(fault).some((place) => place === chosen)) return chosen
  return onlyPlace(fault, chosen.startsWith('d2-') ? 'DIBS D2' : 'Nexi Checkout') ?? chosen
}

/** The switches: which are on, and a form for one more. */
export function faultSwitches(faults: Fault[], error?: string): Html {
  return html`<section class="sheet" id="faults">
  <h2>Make something go wrong</h2>
  ${error && html`<div class="note bad" role="alert"><p>${error}.</p></div>`}
  ${faults.length === 0 ? html`<p class="soft">Everything works. Switch a fault on and the next call runs into it.</p>` : switchedOn(faults)}
  <form method="post" action="/faults">
    <div class="field"><label for="fault">What goes wrong</label><select id="fault" name="fault">
      <optgroup label="Any call">${options((on) => on.includes('create'))}</optgroup>
      <optgroup label="Bank and gateway">${options((on) => !on.includes('create') && !on.includes('webhook'))}</optgroup>
      <optgroup label="Webhooks and callbacks">${options((on) => on.includes('webhook'))}</optgroup>
    </select></div>
    <div class="row">
      <div class="field"><label for="operation">On which call</label><select id="operation" name="operation">
        ${Object.entries(CALLS).map(([gateway, calls]) => html`<optgroup label="${gateway}">${calls.map((name) => html`<option value="${name}"${name === 'charge' && html` selected`}>${name}</option>`)}</optgroup>`)}
      </select></div>
      <div class="field"><label for="times">Times</label><input id="times" name="times" value="1" inputmode="numeric" aria-describedby="times-hint"></div>
      <div class="field"><label for="seconds">Seconds</label><input id="seconds" name="seconds" inputmode="decimal" aria-describedby="seconds-hint"></div>
    </div>
    <p class="small soft" style="margin-top:8px"><span id="times-hint">Leave the times empty to keep it on until you switch it off.</span>
      <span id="seconds-hint">Seconds say how late, how long a refund waits, or Retry-After.</span></p>
    <button>Switch on</button>
  </form>
</section>`
}

function options(fits: (on: readonly string[]) => boolean): Html[] {
  const names = Object.keys(FAULTS) as FaultName[]
  return names
    .filter((name) => fits(FAULTS[name].on))
    .map((name) => html`<option value="${name}">${FAULTS[name].says}</option>`)
}

function switchedOn(faults: Fault[]): Html {
  const left = ({ times }: Fault) =>
    times === null ? 'until switched off' : times === 1 ? 'once' : `${times} times`
  return html`<ul class="cards" style="margin-bottom:16px">${faults.map(
    (
      fault,
    ) => html`<li><span><span class="tag bad">${fault.operation}</span> ${FAULTS[fault.fault].says} <span class="small soft">${left(fault)}</span></span>
    <form method="post" action="/faults/off"><input type="hidden" name="id" value="${fault.id}"><button>Off<span class="hidden">: ${FAULTS[fault.fault].says}, ${fault.operation}</span></button></form></li>`,
  )}</ul>
  ${faults.length > 1 && html`<form method="post" action="/faults/off" style="margin-bottom:16px"><button>Switch all off</button></form>`}`
}
