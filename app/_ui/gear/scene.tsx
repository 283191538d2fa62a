export type SceneName = 'hero' | 'empty-tray' | 'no-free-gear' | 'lost-path' | 'broken-chain' | 'closed-gate'
export function Scene({ name, className }: { name: SceneName; className?: string }) {
  return <svg viewBox="0 0 320 220" aria-hidden="true" data-scene={name} className={className} />
}
