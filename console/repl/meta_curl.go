package repl

import (
	"esconsole/console"
	"esconsole/console/render"
	"esconsole/parser"
)

// curl writes a request as a command for a shell.
func (r *REPL) curl(text string) {
	base := console.LocalURL
	if r.URL != "" {
		base = r.URL
	}
	if text == "" {
		sent := r.Session.Sent()
		if len(sent) == 0 {
			r.complain(":curl: nothing has been sent yet; :curl GET products writes a request that is not sent")
			return
		}
		r.line(render.Safe(console.Curl(base, sent[0].Request)) + "\n")
		return
	}
	script := parser.Parse(text)
	if len(script.Requests) == 0 {
		r.complain(":curl takes a request, as in :curl GET products/_search")
		return
	}
	ready, err := script.Requests[0].Expand(r.Session.Var)
	if err != nil {
		r.complain(":curl: " + err.Msg)
		return
	}
	r.line(render.Safe(console.Curl(base, ready)) + "\n")
}
