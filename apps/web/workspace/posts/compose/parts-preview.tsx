import { countFor } from '@sharewell/domain/limits'
import { w } from '../../../messages/posts.ts'
import type { Channel } from '../api.ts'
import { platformOf, toChannelName } from '../words.ts'
import type { Variants } from './cut-parts.ts'

/** The parts as they will go out, numbered, with what room is left; for each channel that cuts it otherwise as well. */
export function PartsPreview({ variants, channels, contentWarning }: { variants: Variants; channels: readonly Channel[]; contentWarning: string }) {
  const shared = variants.targets.find((target) => target.parts === undefined)
  const first = channels.find(({ id }) => id === shared?.channelId)
  const others = variants.targets.flatMap((target) => {
    const channel = channels.find(({ id }) => id === target.channelId)
    return channel && target.parts ? [{ channel, parts: target.parts }] : []
  })
  if (variants.parts.every(({ text }) => text === '') && variants.problems.length === 0) return null
  return (
    <section className="parts" aria-labelledby="parts-title">
      <h2 id="parts-title">{w.compose.partsTitle}</h2>
      <div role="alert">{variants.problems.map((words) => <p key={words} className="refusal">{words}</p>)}</div>
      <PartList texts={variants.parts.map(({ text }) => text)} channel={first ?? null} contentWarning={contentWarning} />
      {others.map(({ channel, parts }) => (
        <details key={channel.id}>
          <summary>{w.compose.on(toChannelName(channel), parts.length)}</summary>
          <PartList texts={parts.map(({ text }) => text)} channel={channel} contentWarning={contentWarning} />
        </details>
      ))}
    </section>
  )
}

function PartList({ texts, channel, contentWarning }: { texts: readonly string[]; channel: Channel | null; contentWarning: string }) {
  const platform = channel ? platformOf(channel) : null
  const taken = platform === null || contentWarning === '' ? 0 : countFor(platform, contentWarning).count
  return (
    <ol className="parts-list">
      {texts.map((text, index) => (
        // A part has no name of its own but its place.
        <li key={index}>
          <p className="parts-head"><span>{texts.length === 1 ? w.compose.onePart : w.compose.part(index + 1, texts.length)}</span>{platform && <span className="hint">{w.compose.left(Math.max(0, countFor(platform, text).left - taken))}</span>}</p>
          <p className="parts-text" dir="auto">{text}</p>
        </li>
      ))}
    </ol>
  )
}
