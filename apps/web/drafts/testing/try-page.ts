import { createDraftEditor } from '../draft-editor.ts'
import { emptyDraft } from '../draft.ts'
import { keepOnLeaving } from '../keep-on-leaving.ts'
import { openDrafts } from '../open-drafts.ts'

/** A page with one field, for tests in a real browser: it edits the draft `desk`, or the newest where that is gone. */
async function openPage(): Promise<void> {
  const field = document.querySelector('textarea')
  const said = document.querySelector('output')
  if (!field || !said) throw new Error('The page has no field.')
  const drafts = await openDrafts('member-1')
  const found = await drafts.read('desk')
  const editor = createDraftEditor({
    drafts, id: 'desk', version: found?.version ?? 0, content: found ?? emptyDraft('identity-1', 'en'),
    later(run, delay) {
      const timer = setTimeout(run, delay)
      return () => clearTimeout(timer)
    },
  })
  const show = (): void => {
    const { content, keeping, told, version } = editor.state()
    if (field.value !== content.text) field.value = content.text
    said.textContent = `${keeping} ${told ?? 'nothing'} ${version}`
  }
  editor.onChange(show)
  show()
  keepOnLeaving(editor)
  field.addEventListener('input', () => editor.change({ ...editor.state().content, text: field.value }))
  Object.assign(globalThis, { drafts, editor })
  document.documentElement.dataset['ready'] = 'yes'
}

void openPage()
