import { Drawn, SIGNS } from './sign'

const ICONS = {
  ...SIGNS,
  'arrow-left': 'M19 12H5m6-6-6 6 6 6',
  'arrow-right': 'M5 12h14m-6-6 6 6-6 6',
  asset: 'M12 3 4 7v10l8 4 8-4V7zM4 7l8 4 8-4m-8 4v10',
  bike: 'M5.5 18a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm13 0a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-13-3.5 4-7h6l3 7m-9-7 3 7h-7m7 0 3-7m-7.5-2.5h2.5m4-.5h2.5',
  calendar: 'M5 6.5h14v13H5zm0 4h14M8.5 3.5v4m7-4v4',
  camera: 'M4 8h4l1.5-2.5h5L16 8h4v11H4zm8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z',
  'chevron-down': 'm6 9.5 6 6 6-6',
  'chevron-left': 'm14.5 6-6 6 6 6',
  'chevron-right': 'm9.5 6 6 6-6 6',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm0-13V12l3.5 2',
  coins:
    'M9 11c3 0 5-1.1 5-2.5S12 6 9 6 4 7.1 4 8.5 6 11 9 11Zm-5-2.5v7C4 16.9 6 18 9 18c1.6 0 3-.3 3.9-.8M14 8.5v3m1 6.5c3 0 5-1.1 5-2.5S18 13 15 13s-5 1.1-5 2.5 2 2.5 5 2.5Zm-5-2.5v2.5c0 1.4 2 2.5 5 2.5s5-1.1 5-2.5v-2.5',
  deposit: 'M12 3.5 5 6v5.5c0 4.5 2.9 7.5 7 9 4.1-1.5 7-4.5 7-9V6zm-3 8.5 2.2 2.2L15 10.4',
  download: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
  external: 'M10 6H5.5v12.5H18V14m-5-9.5h6.5V11m0-6.5L11.5 12.5',
  'hand-out': 'M4 12h11m-4.5-4.5L15 12l-4.5 4.5M13 4.5h6.5v15H13',
  list: 'M8.5 6.5H20m-11.5 5.5H20m-11.5 5.5H20M4.2 6.5h.1m-.1 5.5h.1m-.1 5.5h.1',
  lock: 'M6 11h12v9H6zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11',
  mail: 'M4 6h16v12.5H4zm0 1 8 6.5L20 7',
  menu: 'M4 7h16M4 12h16M4 17h16',
  people:
    'M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Zm-6 8c0-3.3 2.7-5.5 6-5.5s6 2.2 6 5.5M15.5 5a3.3 3.3 0 0 1 0 6.3m2 3.2c2.1.8 3.5 2.6 3.5 5',
  phone:
    'M8.5 4H5.5C4.7 4 4 4.7 4 5.5 4.4 13.6 10.4 19.6 18.5 20c.8 0 1.5-.7 1.5-1.5v-3l-4-1.5-1.7 2.1a13 13 0 0 1-6.4-6.4L10 8z',
  pin: 'M12 21c4.5-4.6 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6.4 6.5 11Zm0-8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  print: 'M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z',
  receipt: 'M6 3.5h12v17l-2.4-1.6-1.8 1.6-1.8-1.6-1.8 1.6-1.8-1.6L6 20.5zM9 8.5h6m-6 4h6',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm4.7-1.8L20 20',
  settings:
    'M4 7.5h8m4 0h4m-6 2.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM4 16.5h2m6 0h8M9 19a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  'sign-out': 'M14 4.5H5v15h9M10 12h10m-3.5-3.5L20 12l-3.5 3.5',
  'take-back': 'M20 12H9m4.5 4.5L9 12l4.5-4.5M11 4.5H4.5v15H11',
  today:
    'M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2.5v2m0 15v2M2.5 12h2m15 0h2M5.3 5.3l1.4 1.4m10.6 10.6 1.4 1.4m0-13.4-1.4 1.4M6.7 17.3l-1.4 1.4',
  user: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7.5 8.5c0-3.8 3.3-6 7.5-6s7.5 2.2 7.5 6',
} as const

export type IconName = keyof typeof ICONS
export const ICON_NAMES = Object.keys(ICONS) as IconName[]

/** Decoration beside words; it never stands alone for a meaning, so assistive technology skips it. */
export const Icon = ({ name, ...look }: { name: IconName; size?: number; className?: string }) => (
  <Drawn path={ICONS[name]} {...look} />
)
