/** The shape of the library until it is there; it shows itself only to those who wait. */
export function Waiting() {
  return (
    <div className="boot" aria-hidden="true">
      <div className="boot-line" />
      <div className="boot-paper" />
    </div>
  )
}
