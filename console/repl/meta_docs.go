package repl

import (
	"strings"

	"esconsole/console/docs"
	"esconsole/console/render"
	"esconsole/console/theme"
	"esconsole/engine"
	"esconsole/parser"
)

// docs says what an API, a query, an aggregation or a field type is for. Without
// a word it is the API of the block that is being typed, or of the last request.
func (r *REPL) docs(args string) {
	if args == "" {
		r.docsHere()
		return
	}
	method, path := "", args
	if script := parser.Parse(args); len(script.Requests) == 1 {
		method, path = script.Requests[0].Method, script.Requests[0].Path
	} else if list := docs.Find(args); len(list) > 0 {
		for _, e := range list {
			r.tell(e)
		}
		return
	}
	api, ok := docs.Of(r.allRoutes(), method, path)
	if !ok || method == "" && !strings.Contains(path, "/") && !strings.HasPrefix(path, "_") {
		msg := ":docs: nothing is known about " + render.Safe(args)
		if near := alike(strings.TrimPrefix(args, "_"), docNames(nil)); near != "" {
			msg += "; did you mean " + near + "?"
		}
		r.complain(msg)
		return
	}
	r.tell(docs.Find(api)[0])
}

// docsHere is about what is being typed, which goes on being typed then.
func (r *REPL) docsHere() {
	var req parser.Request
	text := r.block.text
	if script := parser.Parse(text); len(script.Requests) > 0 {
		req = script.Requests[len(script.Requests)-1]
	} else if sent := r.Session.Sent(); len(sent) > 0 {
		req = sent[0].Request
	} else {
		r.complain(":docs takes a name or a path, as in :docs _search or :docs bool; without one it is about the last request")
		return
	}
	api, ok := docs.Of(r.allRoutes(), req.Method, req.Path)
	if !ok {
		r.complain(":docs: there is no API for " + render.Safe(req.Method+" "+req.Target))
	} else {
		r.tell(docs.Find(api)[0])
	}
	if r.Editor.Whole() && text != "" {
		r.Editor.SetText(text + "\n")
		r.block.drop()
	}
}

// allRoutes are those of the version that answers, built or not.
func (r *REPL) allRoutes() []engine.Route {
	if r.Host != "" {
		return engine.Routes(7)
	}
	return engine.Routes(r.Session.Shape().Compat)
}

// tell prints one entry.
func (r *REPL) tell(e docs.Entry) {
	paint := r.Printer.Paint()
	var b strings.Builder
	b.WriteString(paint.Paint(theme.Head, e.Name) + paint.Paint(theme.Dim, "  "+e.Kind) + "\n")
	b.WriteString(r.paragraph(e.Text(r.Lang)) + "\n\n")
	b.WriteString("    " + e.Example + "\n")
	if e.Kind == docs.API {
		b.WriteString("\n" + r.paths(e.Name))
	}
	r.read(b.String() + "\n")
}

// paths lists the paths and parameters of an API.
func (r *REPL) paths(api string) string {
	var b strings.Builder
	methods := map[string][]string{}
	var order []string
	built := false
	var params []string
	for _, route := range docs.Routes(r.allRoutes(), api) {
		if methods[route.Path] == nil {
			order = append(order, route.Path)
		}
		methods[route.Path] = append(methods[route.Path], route.Method)
		built = built || route.Built
		params = route.Params
	}
	for _, path := range order {
		b.WriteString("  " + strings.Join(methods[path], ", ") + " " + path + "\n")
	}
	if len(params) > 0 {
		b.WriteString(wrap("  "+map[bool]string{true: "参数：", false: "parameters: "}[r.Lang == "zh"], strings.Join(params, ", "), columns) + "\n")
	}
	if !built && r.Host == "" {
		b.WriteString(r.paragraph(map[bool]string{true: "本程序内置的引擎尚未支持此 API。", false: "The engine in this program does not have it yet: it answers 501."}[r.Lang == "zh"]) + "\n")
	}
	return b.String()
}

// docNames are what there are words about, for completion.
func docNames(*waiting) []string {
	var list []string
	for _, e := range docs.Entries() {
		list = append(list, e.Name)
	}
	return list
}
