package enginetest

import (
	"context"
	"fmt"
	"runtime/debug"

	"esconsole/engine"
)

// Guard answers as the Backend in it, and turns a panic of it into an answer
// with the status 0 whose body is the stack: one request must not end a run.
type Guard struct{ Backend Backend }

// Do implements Backend.
func (g Guard) Do(ctx context.Context, req engine.Request) (res engine.Response) {
	defer func() {
		if p := recover(); p != nil {
			res = engine.Response{Body: fmt.Appendf(nil, "no answer: panic: %v\n%s", p, debug.Stack())}
		}
	}()
	return g.Backend.Do(ctx, req)
}
