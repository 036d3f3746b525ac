package repl

import (
	"context"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/tidwall/gjson"

	"esconsole/console/complete"
	"esconsole/engine"
)

// Completer says what may stand at the cursor of a text.
type Completer func(text string, cursor int) complete.Result

// Limits of what is asked of the cluster while a person waits for a list.
const (
	askTimeout = 500 * time.Millisecond
	maxFields  = 20_000
	maxFiles   = 200
)

// complete offers what the engine's tables and the cluster have.
func (r *REPL) complete(text string, cursor int) complete.Result {
	src := complete.Source{Routes: r.routes(), Words: engine.Words(), Names: r.names, Fields: r.fields, Files: files}
	for _, c := range metaCommands() {
		meta := complete.Command{Name: c.name, Files: c.files}
		if c.words != nil {
			meta.Words = c.words(r)
		}
		src.Meta = append(src.Meta, meta)
	}
	return complete.At(text, cursor, src)
}

// next says what comes behind a text. It asks nobody.
func (r *REPL) next(text string, cursor int) string { return "" }

// routes are those that answer: of the engine in this program what is built, of
// another server all that 7.10 has.
func (r *REPL) routes() []engine.Route {
	if r.Host == "" {
		return slices.DeleteFunc(engine.Routes(r.Session.Shape().Compat), func(route engine.Route) bool { return !route.Built })
	}
	list := engine.Routes(7)
	for i := range list {
		list[i].Built = true
	}
	return list
}

// seen is what the cluster said that it has. It holds until the person sends
// something, and not for long: others may change a cluster.
type seen struct {
	at               time.Time
	indices, aliases []string
	fields           map[string][]string // by the indices of a path
}

// seenFor is how long what the cluster said is believed.
const seenFor = 15 * time.Second

func (r *REPL) recently() *seen {
	if r.seen == nil || time.Since(r.seen.at) > seenFor {
		r.seen = &seen{at: time.Now(), fields: map[string][]string{}}
	}
	return r.seen
}

// names asks for the indices and aliases. Whoever gives no answer has none.
func (r *REPL) names() (indices, aliases []string) {
	s := r.recently()
	if s.indices == nil {
		s.indices, s.aliases = r.askNames()
	}
	return s.indices, s.aliases
}

func (r *REPL) askNames() (indices, aliases []string) {
	if all := r.ask("_alias", "expand_wildcards=all"); len(all) > 0 {
		gjson.ParseBytes(all).ForEach(func(index, v gjson.Result) bool {
			indices = append(indices, index.String())
			v.Get("aliases").ForEach(func(alias, _ gjson.Result) bool {
				aliases = append(aliases, alias.String())
				return true
			})
			return true
		})
		slices.Sort(indices)
		slices.Sort(aliases)
		return indices, slices.Compact(aliases)
	}
	// Versions 5 and before have no such request, or no such parameter.
	return lines(r.ask("_cat/indices", "h=index")), lines(r.ask("_cat/aliases", "h=alias"))
}

// lines gives the lines of a table of one column, in order and each once.
func lines(text []byte) []string {
	list := strings.Fields(string(text))
	slices.Sort(list)
	return slices.Compact(list)
}

// fields asks for the mapped fields of some indices.
func (r *REPL) fields(indices string) []string {
	s := r.recently()
	list, known := s.fields[indices]
	if !known {
		list = r.askFields(indices)
		s.fields[indices] = list
	}
	return list
}

func (r *REPL) askFields(indices string) []string {
	path := "_mapping"
	if indices != "" {
		path = indices + "/_mapping"
	}
	var list []string
	gjson.ParseBytes(r.ask(path, "")).ForEach(func(_, index gjson.Result) bool {
		list = mapped(list, index.Get("mappings"), "", 0)
		return len(list) < maxFields
	})
	slices.Sort(list)
	return slices.Compact(list)
}

// maxObjects is how deep objects are followed.
const maxObjects = 50

// mapped adds the full names of the fields of a mapping, which may have types.
func mapped(list []string, v gjson.Result, prefix string, depth int) []string {
	if depth > maxObjects {
		return list
	}
	properties := v.Get("properties")
	if !properties.Exists() && depth == 0 {
		v.ForEach(func(_, typ gjson.Result) bool {
			list = mapped(list, typ, prefix, depth+1)
			return true
		})
	}
	properties.ForEach(func(name, field gjson.Result) bool {
		full := prefix + name.String()
		if field.Get("properties").Exists() {
			list = mapped(list, field, full+".", depth+1)
			return true
		}
		list = append(list, full)
		field.Get("fields").ForEach(func(sub, _ gjson.Result) bool {
			list = append(list, full+"."+sub.String())
			return true
		})
		return true
	})
	return list
}

// ask sends a GET and gives the body of a good answer.
func (r *REPL) ask(path, query string) []byte {
	ctx, cancel := context.WithTimeout(context.Background(), askTimeout)
	defer cancel()
	resp, err := r.Session.Ask(ctx, engine.Request{Method: http.MethodGet, Path: path, Query: query})
	if err != nil || resp.Status != http.StatusOK {
		return nil
	}
	return resp.Body
}

// files lists the files and directories whose name begins so.
func files(begun string) []string {
	dir, base := filepath.Split(begun)
	where := dir
	if rest, ok := strings.CutPrefix(dir, "~/"); ok {
		where = filepath.Join(xdg.Home, rest)
	}
	if where == "" {
		where = "."
	}
	entries, err := os.ReadDir(where)
	if err != nil {
		return nil
	}
	var list []string
	for _, e := range entries {
		name := e.Name()
		switch {
		case !strings.HasPrefix(name, base), strings.HasPrefix(name, ".") && base == "", len(list) == maxFiles:
		case e.IsDir():
			list = append(list, dir+name+"/")
		default:
			list = append(list, dir+name)
		}
	}
	return list
}
