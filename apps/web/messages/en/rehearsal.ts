/** Words of the rehearsal platform's pages. */
export const rehearsal = {
  title: 'Rehearsal',
  listLead: 'Here posts go nowhere. They look as the public would see them, and invented people answer.',
  none: 'No identity rehearses yet.',
  noneMore: 'Connect one to the rehearsal platform on the page of the identity. Then plan a post for that channel.',
  toIdentities: 'Go to the identities',
  channel: (name: string, looksAs: string) => `${name}, as on ${looksAs}`,
  titleOf: (name: string) => `${name} on the rehearsal platform`,
  onlyHere: 'Only people of this workspace who may read this identity see this page. Whoever answers is invented.',
  ended: 'This channel is not connected any more. What stood here stays.',
  empty: 'Nothing stands here yet.',
  emptyMore: 'Plan a post for this channel. It appears here when it goes out.',
  gone: 'This post is not here any more.',
  goneMore: 'It was taken down.',
  all: 'All posts of this channel',
  channels: 'All rehearsal channels',
  asOf: (time: string) => `As it stands at ${time}.`,
  again: 'Look for new answers',
  older: 'Show older posts',
  olderCame: (count: number) => (count === 1 ? 'One older thread is shown.' : `${count} older threads are shown.`),
  visibility: { unlisted: 'Not in public lists', followers: 'Followers only', direct: 'Only for those it names' },
  warning: (words: string) => `Content warning: ${words}`,
  show: 'Show the post',
  part: (number: number, of: number) => `${number} of ${of}`,
  answers: 'It answers another post',
  quotes: 'It quotes another post',
  repeats: 'It repeats another post',
  described: 'Description of the picture',
  undescribed: 'This picture has no description. People who cannot see it learn nothing of it.',
  numbers: (replies: number, reposts: number, likes: number, views: number) => `${count(replies, 'answer')} · ${count(reposts, 'repost')} · ${count(likes, 'like')} · ${count(views, 'view')}`,
  replies: 'Answers',
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
