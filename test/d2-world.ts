import { afterAll, afterEach, beforeAll } from 'vitest'
import { payThroughD2 } from './stage'
import { tap, untap } from './tap'
import { openWorld, type World } from './world'

/** For a file of tests: a world in which Bergen is paid through D2. Lines that a test has tapped and faults that it has set end with it. */
export function stageD2World(): () => World {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
    await payThroughD2()
  })
  afterEach(async () => {
    untap()
    await world.clearFaults()
  })
  afterAll(() => world.close())
  return () => world
}

/** D2 does not say what became of a visit: never, or when it is asked for the nth time. */
export function loseLookUp(nth?: number): void {
  let asked = 0
  tap(/transinfo/, async (send) => {
    asked += 1
    return nth === undefined || asked === nth ? new Response(null, { status: 500 }) : send()
  })
}
