/** What the first thousand guesses are made of. A password that is nothing else is refused; one that merely holds such a word is not. */
export const commonParts: readonly string[] = [
  'password', 'passwort', 'passcode', 'passphrase', 'qwertyuiop', 'qwerty', 'qwertz', 'azerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', '1q2w3e4r', '1qaz2wsx', 'qazwsx',
  'letmein', 'welcome', 'admin', 'administrator', 'changeme', 'secret', 'iloveyou', 'sunshine', 'princess', 'dragon', 'monkey', 'football', 'baseball', 'superman',
  'trustno', 'whatever', 'starwars', 'master', 'login', 'default', 'guest', 'root', 'test', 'hello', 'abcdef', 'abc', 'summer', 'winter', 'spring', 'autumn',
  'sharewell', 'hospital', 'clinic', 'doctor', 'physician', 'nurse', 'medicine', 'health', 'patient', 'stethoscope', 'correcthorsebatterystaple',
]
