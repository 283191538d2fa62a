import type { ReactNode } from 'react'
import { accent, hollow, paper, Thin, Water, warm } from './strokes'

const Afloat = ({ children }: { children: ReactNode }) => (
  <g>
    <g transform="translate(0 12) rotate(-7 120 100)">{children}</g>
    <Water />
  </g>
)

/** Seen from the side and a little above: the near side first, the deck on top. */
const Hull = ({ side, deck, paint = accent }: { side: string; deck: string; paint?: string }) => (
  <g>
    <path d={side} fill={paper} strokeWidth={3.5} />
    <path d={deck} fill={paint} strokeWidth={3.5} />
  </g>
)

const Cockpit = ({ x, y = 100, rx = 24 }: { x: number; y?: number; rx?: number }) => (
  <g>
    <ellipse cx={x} cy={y} rx={rx} ry={8.5} fill={hollow} strokeWidth={2.5} />
    <path d={`M${x - rx + 5} ${y + 1}c-3 -12 -2 -18 3 -19s9 6 9 20`} fill={warm} strokeWidth={2.5} />
  </g>
)

const Paddle = ({ from, to }: { from: [number, number]; to: [number, number] }) => {
  const [x1, y1] = from
  const [x2, y2] = to
  const tilt = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
  const length = Math.hypot(x2 - x1, y2 - y1)
  return (
    <g transform={`translate(${x1} ${y1}) rotate(${tilt})`}>
      <path d={`M0 0H${length}`} strokeWidth={3.5} />
      <path d="M4 0C-6 -11 -28 -11 -32 -2C-32 8 -12 9 4 0z" fill={warm} strokeWidth={2.5} />
      <path d={`M${length - 4} 0c10 -9 32 -10 36 -1c-2 9 -24 10 -36 1z`} fill={warm} strokeWidth={2.5} />
    </g>
  )
}

export const SingleKayak = () => (
  <Afloat>
    <Hull
      side="M30 98C60 140 180 140 212 96C190 104 150 112 120 112C84 112 52 108 30 98z"
      deck="M30 98C66 82 174 80 212 96C190 108 150 113 120 113C84 113 52 108 30 98z"
    />
    <Cockpit x={112} y={97} rx={27} />
    <Thin>
      <path d="M156 88l22 14m0 -14l-22 14" strokeWidth={2} />
      <path d="M48 97h18" strokeWidth={3} />
    </Thin>
    <Paddle from={[74, 58]} to={[166, 128]} />
  </Afloat>
)

export const DoubleKayak = () => (
  <Afloat>
    <Hull
      side="M8 98C44 142 196 142 234 94C206 104 160 113 120 113C76 113 34 109 8 98z"
      deck="M8 98C50 80 190 78 234 94C206 108 160 114 120 114C76 114 34 109 8 98z"
      paint={warm}
    />
    <Cockpit x={82} y={98} rx={22} />
    <Cockpit x={150} y={97} rx={22} />
    <Thin>
      <path d="M188 88l16 11m0 -11l-16 11" strokeWidth={2} />
      <path d="M24 97h16m76 -12v24" strokeWidth={2.5} />
    </Thin>
    <Paddle from={[56, 62]} to={[112, 130]} />
    <Paddle from={[128, 60]} to={[184, 128]} />
  </Afloat>
)

export const SeaKayak = () => (
  <Afloat>
    <Hull
      side="M4 84C34 134 190 136 238 76C214 102 166 111 122 111C78 111 30 104 4 84z"
      deck="M4 84C40 96 60 88 118 87C170 86 208 92 238 76C214 104 166 112 122 112C78 112 30 106 4 84z"
    />
    <Cockpit x={112} y={99} rx={24} />
    <g fill={paper} strokeWidth={2.5}>
      <ellipse cx={62} cy={98} rx={12} ry={4.5} />
      <ellipse cx={180} cy={97} rx={11} ry={4} />
    </g>
    <Thin>
      <path d="M140 92l22 11m0 -11l-22 11M20 93c14 5 20 5 28 5m148 -2c14 -2 22 -6 28 -10" strokeWidth={1.8} />
    </Thin>
    <path d="M4 84c4 -4 8 -2 8 4m226 -12c-4 -3 -8 0 -8 5" strokeWidth={2.5} />
    <Paddle from={[72, 56]} to={[164, 132]} />
  </Afloat>
)

export const Canoe = () => (
  <Afloat>
    <path
      d="M8 76C20 92 60 88 120 87C180 86 220 88 232 70C232 92 224 104 200 108C150 116 88 116 40 110C16 106 8 96 8 76z"
      fill={hollow}
      strokeWidth={3.5}
    />
    <path d="M62 96l6 16m44 -18v20m50 -20l-4 18" stroke={warm} strokeWidth={6} />
    <path
      d="M8 76C16 104 64 112 120 112C176 112 224 102 232 70C240 112 214 136 180 138H62C26 136 2 116 8 76z"
      fill={accent}
      strokeWidth={3.5}
    />
    <path d="M18 118C60 128 180 128 224 112" strokeWidth={2} />
    <path d="M78 30L132 116" strokeWidth={3.5} />
    <path d="M82 36C70 34 58 14 62 6C70 0 84 20 82 36z" fill={warm} strokeWidth={2.5} />
  </Afloat>
)

export const Sup = () => (
  <Afloat>
    <path
      d="M14 104C60 132 190 130 230 96C200 110 150 114 112 114C70 114 40 112 14 104z"
      fill={paper}
      strokeWidth={3.5}
    />
    <path
      d="M14 104C44 84 190 76 230 94C214 106 156 114 112 114C70 114 36 112 14 104z"
      fill={accent}
      strokeWidth={3.5}
    />
    <path d="M58 96L146 90L152 104L62 109z" fill={warm} strokeWidth={2.5} />
    <Thin>
      <path d="M172 88l20 12m2 -13l-22 14" strokeWidth={2} />
    </Thin>
    <path d="M96 22L150 118M90 26l12 -7" strokeWidth={3.5} />
    <path d="M146 110C140 122 148 138 158 142C166 136 162 116 150 112z" fill={warm} strokeWidth={2.5} />
  </Afloat>
)
