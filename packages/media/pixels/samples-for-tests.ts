import type { Pixels } from '../types.ts'

/** A scene with slopes, edges and grain, the same each time; `alpha` lets a corner show through. */
export function drawScene(width: number, height: number, alpha = false): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  let seed = 7
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
      const grain = (seed >> 16) % 9
      const disc = (x - width / 3) ** 2 + (y - height / 2) ** 2 < (height / 4) ** 2 ? 70 : 0
      const base = 60 + (x * 90) / width + (y * 60) / height + grain
      data.set([base + disc, base + 10, base - 15 + disc / 2, alpha && x + y < width / 4 ? 120 : 255], at)
    }
  }
  return { width, height, data }
}

const toBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

/** A progressive JPEG of 56 by 40 pixels with halved colours, by another encoder. */
export const progressiveJpeg = toBytes('/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAoADgDASIAAhEBAxEB/8QAGAAAAwEBAAAAAAAAAAAAAAAAAAMEAgH/xAAXAQEBAQEAAAAAAAAAAAAAAAACAQAD/9oADAMBAAIQAxAAAAFmWtCUutRsoudV5MKUG0SVdnxM3inbIMi1zQ5qXQI90BaAGP/EAB4QAAICAgMBAQAAAAAAAAAAAAECABEDIRITMQQU/9oACAEBAAEFAqcxfmWzhufnCzqqdRhwAQMsDLLuFpkc3zYzdHZXJxjMC3O1dqL1xvQ9PpgOvXRexJkFFBUbWfROrHmRQB//xAAZEQADAAMAAAAAAAAAAAAAAAAAASEQESD/2gAIAQMBAT8BhohOlhn/xAAYEQEBAQEBAAAAAAAAAAAAAAABABEQAv/aAAgBAgEBPwF21sWDq51m83//xAAiEAACAgEDBAMAAAAAAAAAAAAAAQIRIQMQYTEyQZEiUaH/2gAIAQEABj8Cp6j9HezOo/SPjqSMTkd7MzMujrumrWCmyx7YKryUX+FEjpslLoJ8kuNr4E39ko+LEUxxWEy+T//EAB0QAQADAAIDAQAAAAAAAAAAAAEAESExQVFhcdH/2gAIAQEAAT8h20b6QF6X0EqaBgWDUU4RqrB8gp2/CcwbBdhnQPNSo+TC/HuWQF8omspGofDL2O+ZoHAK+zI8vJoGHzlFW1KYKOK8xbWaJq+IPcGsPjPkM5Fs1LbgaNirh599SiHtFIfBlmEAmNmi1+wCA3qDYsbUqS4//9oADAMBAAIAAwAAABCltzPV+fEONwL/xAAYEQEBAQEBAAAAAAAAAAAAAAABABEhQf/aAAgBAwEBPxAPUC4tgelgthsNuMnIuXl//8QAGxEAAwACAwAAAAAAAAAAAAAAAAERIUEQMVH/2gAIAQIBAT8QZHUahbAiZbH4xUgrLDtCcMlk/8QAIBABAQADAAICAwEAAAAAAAAAAREAITFBUWFxgZGxwf/aAAgBAQABPxBoMMeCfrGRtjVF+piz1Uj9XrAAB7APWbb+NADKz1Pi+8NUBT489wFCAQfeOKi8MIxR9nuHc6deM1diehxyyai5ygFE9Wf5gIWtgHAmIg0dO7YvrpviUJr7zpBNWNB5fVy4FT1W9MggOkNU1hBtjod0zRNKH0YKB3qBb2H7zv5gb4cyy1rEqt184FhfK/O8eqeFaNzodhDXcXQaa91ji84M/wAjv8OIYkr8lD+YfdinN6ZKlsl73WA8InS6yj0uoyGf/9k=')

/** An interlaced PNG of 23 by 17 pixels with a palette, by another encoder. */
export const interlacedPng = toBytes('iVBORw0KGgoAAAANSUhEUgAAABcAAAARBAMAAAGzWhoYAAAAMFBMVEVcQjWRZUl2TzdDKCZkWlTdq3hINzUpHiKofFTyyIfAjGajk4WFenLq3MN7Z2XIsJ25eLkvAAAACXBIWXMAAA7EAAAOxAGVKw4bAAAA/ElEQVQImQHxAA7/ANxAAEFAAFeAAHtwAG4wANGAAPmVAwBGIAcA9HQnAPmRQwAvzOYAgjCTAC/ihwD1nd2VpVoAvrtazmdHABgAACMgZgCijWoRiCMA12x0ZCJwALnd3ZpVUAD1nZWWJjAAzrv15ndAAAAby8CzAABCcggTI3AAQTFmBnhgABKmFBiCAACqVEyAGBAAREIE7kREAAYwAzMwAP9VWZmVlVWlVVqO4AC/2ZmfmVW4IzczM3AAxAbL+xy9zMzkZgEAABQQMwEhLhoHCBNjAABEgiYRJzASdiKDNwAAwBEYhBIWMiAAkjZgAFgiqtR4FBEagYqocO4lURnFPtnwAAAAAElFTkSuQmCC')

/** An AVIF of 56 by 40 pixels, by another encoder. */
export const smallAvif = toBytes('AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAALIAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAADgAAAAoAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAC6bWRhdBIACgk4FXedpAQ0GkAyogEdgmLEAACx1yDYvY18Y45k6U+pjMCHhwIADspCjShpinVeOYovFyNOt8o31UMb3mCdfKLeWMxrGQ2whQM0knH12b5OU6jslcOOYiChkyu+rVVboNApaj+qhxO59bsMlUvnwrInSg0VqRysGRKYegwnfwTAJ3s0BscfJQ8vNDmhLp7lBbN7JIjVrodbZOIHtA3P6FPqYVm3A2cTPeAqkIheE8k=')
