import type { DraftTarget } from '../../../drafts/draft.ts'
import { w } from '../../../messages/posts.ts'
import type { Channel } from '../api.ts'
import { toChannelName } from '../words.ts'

/** Where a post goes: the channels of its identity. */
export function ChannelField({ channels, targets, onChange }: { channels: readonly Channel[]; targets: readonly DraftTarget[]; onChange: (targets: readonly DraftTarget[]) => void }) {
  return (
    <fieldset>
      <legend className="label">{w.compose.channels}</legend>
      {channels.length === 0 && <p className="hint">{w.compose.noChannels}</p>}
      {channels.map((channel) => {
        const isOn = targets.some(({ channelId }) => channelId === channel.id)
        return (
          <label key={channel.id} className="check-line">
            <input type="checkbox" checked={isOn} onChange={() => onChange(isOn ? targets.filter(({ channelId }) => channelId !== channel.id) : [...targets, { channelId: channel.id }])} />
            {toChannelName(channel)}
          </label>
        )
      })}
    </fieldset>
  )
}
