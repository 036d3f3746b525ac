package lucene

// heap is a heap of what is walked together, the least on top. It puts equal ones
// where the server does, as they are not all alike.
//
// Server: org.apache.lucene.util.PriorityQueue.
type heap[T any] struct {
	less  func(a, b T) bool
	items []T
}

func (h *heap[T]) clear() { h.items = h.items[:0] }

func (h *heap[T]) top() T { return h.items[0] }

func (h *heap[T]) add(x T) {
	h.items = append(h.items, x)
	i := len(h.items) - 1
	for i > 0 {
		up := (i+1)/2 - 1
		if !h.less(x, h.items[up]) {
			break
		}
		h.items[i], i = h.items[up], up
	}
	h.items[i] = x
}

// pop takes the top one away.
func (h *heap[T]) pop() T {
	x, n := h.items[0], len(h.items)-1
	h.items[0] = h.items[n]
	h.items = h.items[:n]
	if n > 0 {
		h.settle()
	}
	return x
}

// settle puts the top one, which has changed, where it belongs now.
func (h *heap[T]) settle() {
	x, i := h.items[0], 0
	for {
		down := 2*i + 1
		if down+1 < len(h.items) && h.less(h.items[down+1], h.items[down]) {
			down++
		}
		if down >= len(h.items) || !h.less(h.items[down], x) {
			break
		}
		h.items[i], i = h.items[down], down
	}
	h.items[i] = x
}
