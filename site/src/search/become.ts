/**
 * Makes an element equal to a fresh one of the same kind and leaves alone what is equal already: what is seen does not
 * flicker, and what has the focus keeps it.
 */
export const become = (element: Element, fresh: Element): void => {
  for (const { name, value } of [...fresh.attributes])
    if (element.getAttribute(name) !== value) element.setAttribute(name, value)
  const [own, other] = [[...element.childNodes], [...fresh.childNodes]]
  const sameShape =
    own.length === other.length && own.every((node, at) => node.nodeName === other[at]?.nodeName)
  if (!sameShape) return element.replaceChildren(...other)
  own.forEach((node, at) => {
    const wanted = other[at]
    if (!wanted || node.isEqualNode(wanted)) return
    if (node instanceof Element && wanted instanceof Element) become(node, wanted)
    else node.textContent = wanted.textContent
  })
}

/**
 * Puts these items into a list, in this order. Those that stand in their place already are not touched; one that moves is
 * marked `data-moved`, so that it does not come in as if it were new.
 */
export const arrange = (list: Element, items: readonly Element[]): void => {
  const stay = new Set(items)
  for (const child of [...list.children]) if (!stay.has(child)) child.remove()
  items.forEach((item, at) => {
    if (list.children[at] === item) return
    item.toggleAttribute('data-moved', item.parentNode === list)
    list.insertBefore(item, list.children[at] ?? null)
  })
}
