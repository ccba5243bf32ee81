import { useEffect, useState } from 'react'
import { useSession } from '../kit/use-store'
import './message-line.css'

const shownMs = 7000

/** The last thing that happened: shown for a while, and read out by screen readers, a problem at once. */
export function MessageLine() {
  const message = useSession((session) => session.message)
  const [seen, setSeen] = useState(0)
  useEffect(() => {
    if (!message) return
    const timer = window.setTimeout(() => setSeen(message.request), shownMs)
    return () => window.clearTimeout(timer)
  }, [message])
  const isShown = message !== null && message.tone !== 'spoken' && message.request !== seen
  return (
    <>
      <div className={`message-line${isShown ? ' message-line-shown' : ''} message-line-${message?.tone ?? 'plain'}`} aria-hidden="true">
        {isShown ? message.text : ''}
      </div>
      {/* A new element each time: the same words twice are two messages. */}
      <div className="visually-hidden" role="status">{message && message.tone !== 'problem' && <span key={message.request}>{message.text}</span>}</div>
      <div className="visually-hidden" role="alert">{message?.tone === 'problem' && <span key={message.request}>{message.text}</span>}</div>
    </>
  )
}
