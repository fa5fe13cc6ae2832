import { useEffect, useRef } from 'react'
import { useConsents } from '../../consents/use-consents.ts'
import { m } from '../../messages/consents.ts'
import { t } from '../../messages/index.ts'
import type { Announce } from '../../ui/live-region.tsx'
import { goTo, useRoute } from '../../ui/use-route.ts'
import { ConsentForm } from './form/consent-form.tsx'
import { ConsentsHome } from './consents-home.tsx'
import { useDeeds } from './use-deeds.ts'
import '../../ui/reading.css'
import './consents.css'

/** The consents of this device, and one form: `#new`, or `#change/<id>`. */
export function ConsentsScreen({ announce }: { announce: Announce }) {
  const { place } = useRoute()
  const consents = useConsents()
  const deeds = useDeeds(announce)
  const main = useRef<HTMLDivElement>(null)
  const shown = useRef(place)
  const changing = place.startsWith('change/') ? consents.records.find(({ id }) => `change/${id}` === place) : undefined
  const isForm = place === 'new' || changing !== undefined
  const title = place === 'new' ? m.form.new : changing ? m.form.change : ''

  useEffect(() => {
    // After the page's own title, which is set when the screen changes.
    queueMicrotask(() => { document.title = [title, t.common.titles.consents, t.common.appName].filter((part) => part !== '').join(' · ') })
  }, [title])

  useEffect(() => {
    // The link that led here is gone with its screen.
    const isLost = document.activeElement === document.body && place !== ''
    if (shown.current === place && !isLost) return
    shown.current = place
    scrollTo(0, 0)
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [place])

  return (
    <div className="consents" ref={main} data-consents={consents.phase}>
      {isForm
        ? <ConsentForm key={place} record={changing} onDone={(said) => { if (said) deeds.say(said); goTo('consents') }} consents={consents} announce={announce} />
        : <ConsentsHome consents={consents} deeds={deeds} />}
    </div>
  )
}
