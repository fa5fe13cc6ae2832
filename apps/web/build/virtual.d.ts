declare module 'virtual:review-model' {
  /** The frozen model of reviews in base64; empty where there is none. */
  export const model: string
}
declare module 'virtual:name-model' {
  /** The frozen model of names in base64; empty where there is none. */
  export const model: string
}
