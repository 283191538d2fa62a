import type { ReactNode } from 'react'

// The palette of every drawing: ink is the text colour, the rest comes from the theme.
export const accent = 'var(--gear-accent)'
export const warm = 'var(--gear-warm)'
export const paper = 'var(--gear-paper)'
export const snow = 'var(--gear-snow)'
export const hollow = 'var(--gear-hollow)'

const turn = (cx: number, cy: number, r: number, degrees: number) => {
  const at = (degrees * Math.PI) / 180
  return `${(cx + r * Math.cos(at)).toFixed(1)} ${(cy + r * Math.sin(at)).toFixed(1)}`
}

/** A piece of a circle, clockwise in degrees from three o'clock. */
export const arc = (cx: number, cy: number, r: number, from: number, to: number) =>
  `M${turn(cx, cy, r, from)}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${turn(cx, cy, r, to)}`

export const Thin = ({ children, faint }: { children: ReactNode; faint?: boolean }) => (
  <g strokeWidth={1.5} strokeOpacity={faint ? 0.45 : 1}>
    {children}
  </g>
)

type WheelProps = { x: number; y: number; r: number; knobs?: boolean; spokes?: number }

export function Wheel({ x, y, r, knobs, spokes = 12 }: WheelProps) {
  const rays = Array.from({ length: spokes }, (_, at) => (at * 360) / spokes + 8)
  return (
    <g>
      <circle cx={x} cy={y} r={r} fill={paper} strokeWidth={knobs ? 5.5 : 4} />
      {knobs && (
        <circle cx={x} cy={y} r={r + 3} strokeWidth={3} strokeDasharray="3.4 3.2" strokeLinecap="butt" />
      )}
      <Thin faint>
        <circle cx={x} cy={y} r={r - 5} />
        <path d={rays.map((at) => `M${x} ${y}L${turn(x, y, r - 5, at)}`).join('')} strokeWidth={1} />
      </Thin>
      <circle cx={x} cy={y} r={3.5} fill="currentColor" stroke="none" />
    </g>
  )
}

/** Tubes with an outline: all the ink first, then all the paint, so that they join without seams. */
export const Tubes = ({ d, paint = accent, width = 8 }: { d: string; paint?: string; width?: number }) => (
  <g>
    <path d={d} strokeWidth={width} />
    <path d={d} strokeWidth={width - 4.5} stroke={paint} />
  </g>
)

export const Crank = ({ x, y, ring = 9 }: { x: number; y: number; ring?: number }) => (
  <g>
    <circle cx={x} cy={y} r={ring} fill={paper} strokeWidth={2.5} />
    <path d={`M${x} ${y}l8 15m-6 1h12M${x} ${y}l-8 -15m-6 -1h12`} strokeWidth={3} />
    <circle cx={x} cy={y} r={3} fill="currentColor" stroke="none" />
  </g>
)

export const Saddle = ({ x, y }: { x: number; y: number }) => (
  <path
    d={`M${x - 15} ${y - 3}c4 -4 10 -3 15 -2s11 0 15 1c-3 5 -10 3 -15 5s-12 3 -15 -4z`}
    fill="currentColor"
    strokeWidth={2}
  />
)

export const Ground = ({ y = 161 }: { y?: number }) => (
  <g strokeWidth={2}>
    <path d={`M14 ${y}h206m8 0h6`} strokeOpacity={0.55} />
    <path
      d={`M26 ${y}c0 -4 -2 -6 -4 -8m4 8c0 -5 1 -8 3 -10m185 10c0 -4 2 -6 4 -8m-4 8c0 -5 -1 -7 -3 -9`}
      stroke={accent}
    />
  </g>
)

export const Water = ({ y = 142 }: { y?: number }) => (
  <g stroke={accent} strokeWidth={2.5}>
    <path d={`M8 ${y}q9 -6 18 0t18 0m20 4q9 -6 18 0t18 0t18 0m22 -1q9 -6 18 0t18 0m14 -5q9 -6 18 0t18 0`} />
    <path d={`M40 ${y + 14}q9 -6 18 0t18 0m54 2q9 -6 18 0t18 0t18 0`} strokeOpacity={0.7} />
  </g>
)

export const Snow = ({ y = 150 }: { y?: number }) => (
  <g>
    <path d={`M6 ${y + 10}q34 -20 66 -10t62 -2t56 0t44 12q-114 24 -228 0z`} fill={snow} stroke="none" />
    <path d={`M6 ${y + 10}q34 -20 66 -10t62 -2t56 0t44 12`} strokeOpacity={0.55} strokeWidth={2} />
  </g>
)
