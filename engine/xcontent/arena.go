package xcontent

import "slices"

// arena holds the children of all containers of a document in one slice. Those of
// containers that are still open stand at its far end, the last one first; when a
// container ends, its children move to the near end, side by side.
type arena[T any] struct {
	buf  []T
	done int // buf[:done] belongs to containers that have ended
	top  int // buf[top:] belongs to open ones
}

// newArena makes room for n children.
func newArena[T any](n int) arena[T] { return arena[T]{buf: make([]T, n), top: n} }

// mark is what a container that begins hands to open and end.
func (a *arena[T]) mark() int { return len(a.buf) - a.top }

// open are the children of the container that began at mark, the last one first.
func (a *arena[T]) open(mark int) []T { return a.buf[a.top : len(a.buf)-mark] }

// push adds a child to the innermost open container.
func (a *arena[T]) push(child T) {
	if a.top == a.done {
		a.grow()
	}
	a.top--
	a.buf[a.top] = child
}

func (a *arena[T]) grow() {
	bigger := make([]T, 2*len(a.buf)+8)
	copy(bigger, a.buf[:a.done])
	shift := len(bigger) - len(a.buf)
	copy(bigger[a.top+shift:], a.buf[a.top:])
	a.buf, a.top = bigger, a.top+shift
}

// end closes the container that began at mark and tells where its children are.
func (a *arena[T]) end(mark int) (lo, n uint32) {
	children := a.open(mark)
	slices.Reverse(children)
	copy(a.buf[a.done:], children)
	lo, n = uint32(a.done), uint32(len(children))
	a.done += len(children)
	a.top += len(children)
	return lo, n
}

// all are the children of all containers that have ended.
func (a *arena[T]) all() []T { return a.buf[:a.done:a.done] }
