import { CityBike } from './bikes'
import { Backdrop } from './scene-frame'
import { warm } from './strokes'

export const BrokenChain = () => (
  <Backdrop>
    <g transform="translate(30 12) scale(1.02)">
      <CityBike />
    </g>
    <path d="M150 176c10 12 26 8 38 14s20 2 26 -4" stroke={warm} strokeWidth={5} strokeDasharray="1 7" />
    <path d="M206 176l14 -8m-12 16l18 2m-22 -16l2 -14" stroke={warm} strokeWidth={2.5} />
  </Backdrop>
)
