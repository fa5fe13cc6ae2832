import type { Story } from './define.ts'

export const tooShortToSmile: Story = {
  id: 'too-short-to-smile',
  title: 'Too short to smile',
  gist: 'Four words, meant kindly, read otherwise.',
  shelf: 'colleagues',
  turn: 'open',
  happened: [
    'A medical student reads what a classmate has posted, and thinks it brave. The answer has to be short, and the bus is coming. “Bold of you, wow.” There is a smile with it, but only on the student’s face.',
    'The classmate reads it late, after a bad day on the wards. It looks like scorn. Two others read it that way as well, and answer in kind. By evening there are sides.',
  ],
  questions: ['lay-reader', 'moment'],
  led: [
    'Nobody had been unkind. What was missing was a face, a voice, and the half second in which one sees how a word lands.',
    'The student who told us this had drawn a lesson from it. Short texts are easily misread, and the reader’s day is part of the text. A quarrel that starts so can be ended with one call. The thread will still be there, for strangers who do not know of the call.',
  ],
  message: {
    less: 'Bold of you, wow.',
    better: 'That took courage to say, and I think that you are right. Thank you.',
  },
  clauses: ['sharewell.03', 'sharewell.tone', 'sharewell.04', 'rcgp.07'],
  take: 'Read it once in the worst voice that you can think of. If it can be misread, add five words. If it has been misread, do not explain below it. Ring them.',
  dominoes: {
    classmates: 'A year splits in two over four words.',
    school: 'A tutor hears of a quarrel and cannot find what it was about.',
    peers: 'Others post less, because one never knows.',
    profession: 'A stranger reads the thread and thinks that this is how doctors speak.',
  },
}
