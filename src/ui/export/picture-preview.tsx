import { useObjectUrl } from '../kit/use-object-url'
import type { Picture } from './picture-of'

/** Longer than this, showing it would keep the page busy for longer than it helps. */
const longestShown = 6_000_000

interface Props {
  readonly picture: Picture | null | 'unavailable'
  readonly title: string
  readonly isTransparent: boolean
}

/** What will be in the file, as the browser shows any picture: nothing in it can run. */
export function PicturePreview({ picture, title, isTransparent }: Props) {
  const url = useObjectUrl(typeof picture === 'object' && picture !== null && picture.svg.length <= longestShown ? picture.svg : null)
  return (
    <figure className="export-preview">
      {picture === 'unavailable' ? <p className="dialog-error">What draws the picture could not be loaded. Check the connection and reload the page.</p>
        : picture !== null && picture.svg.length > longestShown ? <p className="muted">The chart is too large for a preview. The file will show all of it.</p>
          : url !== null && <img className={isTransparent ? 'export-transparent' : undefined} src={url} alt={`Preview: ${title}`} />}
    </figure>
  )
}
