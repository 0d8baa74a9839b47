import { copied } from './clipboard.ts'
import { handedText } from './handed-text.ts'

/** Shows on the page of submitting what someone typed in the matcher, so that nothing of it is lost. */
export const showHandedOver = (box: HTMLElement): void => {
  const field = box.querySelector('textarea')
  const status = box.querySelector<HTMLElement>('[role=status]')
  const text = handedText()
  if (!field || !status || !text.trim()) return
  field.value = text
  box.hidden = false
  box.querySelector('button')?.addEventListener('click', () => {
    field.select()
    void copied(text).then((worked) => {
      status.textContent = (worked ? status.dataset.copied : status.dataset.failed) ?? ''
    })
  })
  // The address led here before the box could be seen.
  if (location.hash === `#${box.id}`) box.scrollIntoView()
}
