/**
 * A queue of numbers that gives the cheapest first; of equal ones the one that was put in last, which in a search is
 * the one that has come furthest.
 */
export interface Heap {
  readonly push: (item: number, cost: number) => void
  /** -1 when empty. */
  readonly pop: () => number
}

export function createHeap(): Heap {
  const items: number[] = []
  const costs: number[] = []
  const orders: number[] = []
  let count = 0

  const isBefore = (a: number, b: number) => {
    const difference = (costs[a] ?? 0) - (costs[b] ?? 0)
    return difference !== 0 ? difference < 0 : (orders[a] ?? 0) > (orders[b] ?? 0)
  }
  const swap = (list: number[], a: number, b: number) => {
    const held = list[a] ?? 0
    list[a] = list[b] ?? 0
    list[b] = held
  }
  const exchange = (a: number, b: number) => {
    swap(items, a, b)
    swap(costs, a, b)
    swap(orders, a, b)
  }

  const push = (item: number, cost: number) => {
    let at = items.push(item) - 1
    costs.push(cost)
    orders.push(count++)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(at, parent)) break
      exchange(at, parent)
      at = parent
    }
  }

  const pop = (): number => {
    const first = items[0]
    if (first === undefined) return -1
    exchange(0, items.length - 1)
    items.pop()
    costs.pop()
    orders.pop()
    for (let at = 0; ; ) {
      const left = 2 * at + 1
      if (left >= items.length) break
      const right = left + 1
      const child = right < items.length && isBefore(right, left) ? right : left
      if (!isBefore(child, at)) break
      exchange(at, child)
      at = child
    }
    return first
  }

  return { push, pop }
}
