const paths = {
  undo: 'M6 3L2.8 6.2 6 9.4M3 6.2h6.2a3.6 3.6 0 010 7.2H7',
  redo: 'M10 3l3.2 3.2L10 9.4M13 6.2H6.8a3.6 3.6 0 000 7.2H9',
  search: 'M2.6 7a4.4 4.4 0 108.8 0 4.4 4.4 0 10-8.8 0M10.4 10.4L14 14',
  down: 'M4.5 6.2L8 9.8l3.5-3.6',
  left: 'M9.8 4.5L6.2 8l3.6 3.5',
  right: 'M6.2 4.5L9.8 8l-3.6 3.5',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  minus: 'M3.2 8h9.6',
  close: 'M4 4l8 8M12 4l-8 8',
  fit: 'M2.5 5.5v-3h3M13.5 5.5v-3h-3M2.5 10.5v3h3M13.5 10.5v3h-3',
  delegate: 'M4 3v4.4a2 2 0 002 2h6M9.4 6.6l2.8 2.8-2.8 2.8',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  link: 'M6.6 9.4a2.8 2.8 0 004 0l2.2-2.2a2.8 2.8 0 00-4-4l-.9.9M9.4 6.6a2.8 2.8 0 00-4 0L3.2 8.8a2.8 2.8 0 004 4l.9-.9',
  check: 'M2.8 8.4l3.2 3.2 7-7.4',
  theme: 'M8 2.2a5.8 5.8 0 100 11.6zM8 2.2a5.8 5.8 0 010 11.6',
  eye: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM6.2 8a1.8 1.8 0 103.6 0 1.8 1.8 0 10-3.6 0',
  hidden: 'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM3 13L13 3',
  beside: 'M2.2 5h4v6h-4zM9.2 8h5M11.7 5.5v5',
  below: 'M5 2.2h6v4H5zM8 9.2v5M5.5 11.7h5',
  rename: 'M3 13l.7-2.9 7-7a1.3 1.3 0 011.9 0l.3.3a1.3 1.3 0 010 1.9l-7 7zM9.6 4.2l2.2 2.2',
  more: 'M3 8a.6.6 0 101.2 0 .6.6 0 10-1.2 0M7.4 8a.6.6 0 101.2 0 .6.6 0 10-1.2 0M11.8 8a.6.6 0 101.2 0 .6.6 0 10-1.2 0',
  focus: 'M5 6h6v4H5zM2.5 4.5v-2h2M13.5 4.5v-2h-2M2.5 11.5v2h2M13.5 11.5v2h-2',
  map: 'M2.5 3h11v10h-11zM8 8h3.5v3H8z',
  play: 'M5 3l8 5-8 5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  flag: 'M4.5 14V2.6M4.5 3.2h7l-1.8 2.6 1.8 2.6h-7',
  swap: 'M2.8 5.6h9.6M10 3.2l2.4 2.4L10 8M13.2 10.4H3.6M6 8l-2.4 2.4L6 12.8',
  compare: 'M2.2 3.2h4.6v9.6H2.2zM9.2 3.2h4.6v9.6H9.2z',
  file: 'M4 2.2h5l3 3v8.6H4zM9 2.2v3h3',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
} as const

export type IconName = keyof typeof paths

/** A drawing beside words or inside a labelled control; never the only name of anything. */
export function Icon({ name, size = 16 }: { readonly name: IconName, readonly size?: number }) {
  return <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true"><path d={paths[name]} /></svg>
}
