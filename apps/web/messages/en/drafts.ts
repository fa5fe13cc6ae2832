const count = (n: number, one: string, many: string): string => (n === 1 ? one : many.replace('#', String(n)))

export const drafts = {
  onlyYou: 'Only you, on this device',
  onlyYouMore: 'It lies encrypted in this browser. Nobody else sees it until you share it, send it for approval or schedule it.',
  keeping: { kept: 'Kept on this device', waiting: 'Keeping…', unkept: 'Only in this page' },
  unkept: {
    insecure: 'This page came over plain http, so nothing can be encrypted here. What you write goes when you close it.',
    absent: 'This browser keeps nothing for this page. What you write goes when you close it.',
    refused: 'This browser keeps nothing for this page, perhaps because its window is private. What you write goes when you close it.',
    full: 'There is no room left on this device, so the last words are only in this page. Go on writing; make room, or save a file.',
    wiped: 'The drafts of this device were wiped. What stands here is only in this page until you type on.',
  },
  told: {
    'both-kept': 'Also open in another tab: both are kept. This is your copy.',
    followed: 'You changed this in another tab. This is how it stands now.',
    removed: 'You removed this draft in another tab. It is gone in a minute, unless you undo that there or type on here.',
    'kept-anew': 'You had removed this draft in another tab. What you typed here since is kept as a new one.',
    wiped: 'The drafts of this device were wiped. What stands here is only in this page until you type on.',
  },
  copyOf: { 'other-tab': 'A copy: it was also open in another tab', 'other-device': 'A copy of what this device had: another device was faster' },
  otherDevice: 'Another device changed this post meanwhile. You see that now; what this device had is kept as a copy.',
  unreadable: (n: number): string => count(n, 'One draft cannot be opened any more: its key is gone from this browser, as after a profile was put back.', '# drafts cannot be opened any more: their key is gone from this browser, as after a profile was put back.'),
  forget: (n: number): string => count(n, 'Remove what cannot be opened', 'Remove all # that cannot be opened'),
  save: 'Save as a file',
  saveMore: 'The file is not encrypted. Keep it where only you can open it.',
  remove: 'Remove the draft',
  removed: 'The draft is removed.',
  undo: 'Undo',
  wipe: 'Wipe this device',
  wipeMore: 'Removes every draft in this browser, also those of others who sign in here. Nothing brings them back. What you sent stays where it is.',
  wiped: 'No draft is left on this device.',
}
