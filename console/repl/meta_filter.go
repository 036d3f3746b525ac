package repl

import (
	"context"
	"strings"

	"esconsole/console/filter"
	"esconsole/console/render"
)

// filter runs a jq expression over the last answer.
func (r *REPL) filter(args string) {
	if args == "" {
		r.complain(":filter takes a jq expression, as in :filter .hits.hits[]._source")
		return
	}
	last, ok := r.last(":filter")
	if !ok {
		return
	}
	var (
		b   strings.Builder
		err error
	)
	r.during(func(ctx context.Context) {
		var results [][]byte
		results, err = filter.Run(ctx, args, last.Answer.Body)
		for _, one := range results {
			b.WriteString(r.Printer.JSON(one) + "\n")
		}
		if ctx.Err() != nil {
			err = nil // it is said already
		}
	})
	if b.Len() > 0 {
		r.read(b.String())
	}
	if err != nil {
		r.complain(":filter: " + render.Safe(err.Error()))
	}
	r.line("")
}
