package repl

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"esconsole/console/render"
	"esconsole/console/table"
	"esconsole/engine"
)

// segments shows of which segments the shards of an index are made.
func (r *REPL) segments(args string) {
	path := "_cat/segments"
	if args != "" {
		path += "/" + url.PathEscape(args)
	}
	r.askTable(":segments", engine.Request{Method: http.MethodGet, Path: path,
		Query: "v=true&h=index,shard,prirep,segment,docs.count,docs.deleted,size,searchable"})
}

// askTable sends a request of the console's own and shows the answer as tables.
func (r *REPL) askTable(command string, req engine.Request) {
	var (
		resp engine.Response
		err  error
	)
	r.during(func(ctx context.Context) { resp, err = r.Session.Ask(ctx, req) })
	if err != nil {
		r.complain(command + ": " + err.Error())
		return
	}
	list, err := table.Of(table.Answer{Path: req.Path, Query: req.Query, Body: resp.Body})
	if err != nil || len(list) == 0 {
		if strings.TrimSpace(string(resp.Body)) == "" {
			r.line("nothing\n")
			return
		}
		r.complain(command + ": " + render.Safe(string(resp.Body)))
		return
	}
	width, _ := r.size()
	var b strings.Builder
	for _, t := range list {
		b.WriteString(t.Text(width, r.Printer.Paint()) + "\n")
	}
	r.read(b.String())
}
