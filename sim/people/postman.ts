import { look, type Play, request } from '@/sim/play'

type Delivery = { number: string; event: string; url: string; headers: Record<string, string>; body: unknown }

/** Brings the gateway's events in any order: early, late, twice or never. */
export async function postman(play: Play): Promise<void> {
  const { chance, scheduler } = play
  for (let rounds = chance.between(4, 16); rounds > 0; rounds--) {
    for (let pause = chance.between(0, 8); pause > 0; pause--) await scheduler.boundary('walking')
    const waiting = await look<Delivery>(
      play,
      `select number, event, url, headers, body from sandbox.deliveries where delivered_at is null and due_at is not null order by number`,
    )
    if (waiting.length > 0) await bring(play, chance.one(waiting))
  }
}

async function bring(play: Play, delivery: Delivery): Promise<void> {
  const fault = play.faults.of('event-lost', 'event-twice', 'event-forged')
  if (fault === 'event-lost') return lose(play, delivery)
  if (fault === 'event-forged' && (await ring(play, forged(play, delivery))) === 200)
    play.violated('genuine-only', `a forged ${delivery.event} was taken`)
  const rings =
    fault === 'event-twice' ? [ring(play, delivery), ring(play, delivery)] : [ring(play, delivery)]
  const [status] = await Promise.all(rings)
  const taken = status === 200
  if (taken)
    await look(play, 'update sandbox.deliveries set delivered_at = now(), due_at = null where number = $1', [
      delivery.number,
    ])
}

async function ring(play: Play, { event, url, headers, body }: Delivery): Promise<number | null> {
  const status = await request(play, `the web takes ${event}`, async () => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return answer.status
  })
  play.told(`the event ${event}: ${status ?? 'no answer'}`)
  return status
}

/** Somebody who is not the gateway: with another secret or none, broken, or about a payment that is not ours. */
function forged({ chance, gateway }: Play, delivery: Delivery): Delivery {
  const event = `forged ${delivery.event}`
  const { url } = delivery
  switch (chance.one(['secret', 'secret', 'none', 'broken', 'stranger'] as const)) {
    case 'secret':
      return { ...delivery, event, ...gateway.forge(delivery) }
    case 'none':
      return { ...delivery, event, headers: {}, body: '' }
    case 'broken':
      return { ...delivery, event, body: '{"id":' }
    case 'stranger':
      return { ...delivery, event, url: url.replace(/payment=[\w-]+/, `payment=${NOBODYS}`) }
  }
}

const NOBODYS = '0190163d-8694-739b-aea5-966c26f8ad91'

async function lose(play: Play, { number, event }: Delivery): Promise<void> {
  await look(play, 'update sandbox.deliveries set due_at = null where number = $1', [number])
  play.told(`the event ${event}: lost`)
}
