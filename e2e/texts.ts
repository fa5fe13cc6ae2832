/** Invented from end to end. */
export const texts = {
  clean: 'Flu vaccines are available at most pharmacies from Monday. Bring your health card, and ask if you are not sure which one is right for you.',
  held: 'A 43yo trawlerman from Fogo came into our ED yesterday with frostbite. Lost four toes and still asked when he could go back out.',
  insult: 'The registrar on call last night is a useless idiot and everybody at our hospital knows it.',
  advice: 'Stop taking your warfarin tonight and start 75 mg of aspirin instead, you will be fine.',
  shorthand: 'Did you know? HFrEF pts on GDMT have fewer readmissions than with ACEi alone.',
  care: 'Nine nights in a row. I can’t go on like this and I don’t see a reason to wake up tomorrow.',
  french: 'Le vaccin contre la grippe est disponible dans la plupart des pharmacies à partir de lundi, demandez conseil à votre pharmacien.',
  hebrew: 'חיסונים נגד שפעת זמינים ברוב בתי המרקחת החל מיום שני. שאלו את הרוקח.',
} as const
