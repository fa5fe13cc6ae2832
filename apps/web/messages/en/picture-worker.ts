/** What the page says where its picture engine cannot go on; the picture itself stays where it is. */
export const pictureWorker = {
  notLoaded: 'The part that looks at pictures is not on this device yet. Go online once, and load this page again.',
  broke: 'This picture was too much for this device, and the look at it ended. Your picture is unharmed.',
  closed: 'The look at this picture was ended.',
  tooLong: { what: 'This picture takes too long on this device.', wayOn: 'Export it smaller, and bring that.' },
}
