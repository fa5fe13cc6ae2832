import './rehearsal.css'
import { ChannelList } from './channel-list.tsx'
import { OneChannel } from './one-channel.tsx'

/** `/rehearsal` lists the channels; `/rehearsal/` with a channel's id shows it, and behind it with a post's id that thread alone. */
export function RehearsalPage() {
  const [, channelId, postId] = /^\/rehearsal\/([^/]+)(?:\/([^/]+))?/.exec(location.pathname) ?? []
  return channelId === undefined ? <ChannelList /> : <OneChannel channelId={channelId} {...(postId === undefined ? {} : { postId })} />
}
