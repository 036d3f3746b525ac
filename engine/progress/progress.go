// Package progress lets work that may take long tell whoever waits how far it
// is. Nobody has to listen: telling costs nothing then.
package progress

import "context"

type key struct{}

// Listener is told that so much of the total is done. It is called often, and by
// one goroutine at a time.
type Listener func(done, total int)

// With gives a context whose work is told to l.
func With(ctx context.Context, l Listener) context.Context { return context.WithValue(ctx, key{}, l) }

// Of gives who listens, nil if nobody does.
func Of(ctx context.Context) Listener {
	l, _ := ctx.Value(key{}).(Listener)
	return l
}
