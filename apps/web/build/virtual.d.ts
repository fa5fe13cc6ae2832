declare module 'virtual:review-model' {
  /** The frozen model's file in base64; empty where there is none. */
  export const model: string
}
