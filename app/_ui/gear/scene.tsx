import type { ReactNode } from 'react'
import { BrokenChain } from './broken-chain'
import { Hero } from './hero'
import { SceneFrame } from './scene-frame'
import { ClosedGate, EmptyTray, LostPath, NoFreeGear } from './scenes'

const scenes = {
  hero: Hero,
  'empty-tray': EmptyTray,
  'no-free-gear': NoFreeGear,
  'lost-path': LostPath,
  'broken-chain': BrokenChain,
  'closed-gate': ClosedGate,
} satisfies Record<string, () => ReactNode>

export type SceneName = keyof typeof scenes

/** A picture for a whole page or an empty list. The hero is wide and fills whatever it is given. */
export function Scene({ name, className }: { name: SceneName; className?: string }) {
  const Drawing = scenes[name]
  return (
    <SceneFrame wide={name === 'hero'} className={className}>
      <Drawing />
    </SceneFrame>
  )
}
