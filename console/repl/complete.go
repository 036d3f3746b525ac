package repl

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/tidwall/gjson"

	"esconsole/console"
	"esconsole/console/complete"
	"esconsole/console/lesson"
	"esconsole/engine"
)

// Completer says what may stand at the cursor of a text. It waits for the
// cluster no longer than ctx lasts.
type Completer func(ctx context.Context, text string, cursor int) complete.Result

// Limits of what is asked of the cluster. A person waits for a list for patience
// only, and until the next key; a later answer is there for the next Tab.
const (
	askTimeout = 10 * time.Second
	patience   = time.Second
	maxFields  = 20_000
	maxFiles   = 200
)

// complete offers what the engine's tables and the cluster have.
func (r *REPL) complete(ctx context.Context, text string, cursor int) complete.Result {
	w, cancel := r.waiting(ctx)
	defer cancel()
	src := r.source(w)
	src.Names, src.Fields, src.Live, src.Files = w.names, w.fields, w.live, files
	out := complete.At(text, cursor, src)
	out.Late = w.late
	return out
}

// waiting asks the cluster on behalf of a person who waits for a list.
type waiting struct {
	*REPL
	seen *seen
	ctx  context.Context
	late bool // an answer has not come in time
}

// waiting begins to wait, for as long as ctx lasts and not beyond a person's
// patience.
func (r *REPL) waiting(ctx context.Context) (*waiting, context.CancelFunc) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	return &waiting{REPL: r, seen: r.recently(), ctx: ctx}, cancel
}

func (w *waiting) get(name string, ask func() learned) learned {
	answer, there := w.seen.await(w.ctx, name, ask)
	w.late = w.late || !there
	return answer
}

// next says what comes behind a text. It asks nobody: what the cluster has is
// known only if it has been asked for a list.
func (r *REPL) next(text string, cursor int) string {
	src := r.source(nil)
	if r.Printer.Options.Times { // with a seed nothing is asked that the person doesn't ask
		s := r.recently()
		if at := strings.LastIndexByte(text, '\n'); at > 0 {
			r.prepareFields(s, text[:at])
		}
		src.Names = func() ([]string, []string) {
			all := s.get("names", s.askAll).lists
			return all[0], all[1]
		}
		src.Fields = func(indices string) []complete.Field { return s.get("fields "+indices, nil).fields }
		src.Live = func(kind, of string) []string { return s.get(kind+" "+of, nil).lists[0] }
	}
	return complete.Hint(text[:cursor], src)
}

// prepareFields asks for the fields of a request's indices while its body is
// typed, so that they are there when a list of them is wanted.
func (r *REPL) prepareFields(s *seen, text string) {
	if indices := complete.Indices(text); indices != "" {
		s.get("fields "+indices, func() learned { return learned{fields: s.askFields(indices)} })
	}
}

// source is what there is to choose from without asking. w asks for the words
// behind meta commands; nil is for hints, which have none.
func (r *REPL) source(w *waiting) complete.Source {
	src := complete.Source{Routes: r.routes(), Words: r.words(), Vars: r.Session.Vars(), Directives: lesson.Directives()}
	for _, c := range metaCommands() {
		meta := complete.Command{Name: c.name, Args: c.args, Files: c.files}
		if c.words != nil && w != nil {
			meta.Words = func() []string { return c.words(w) }
		}
		src.Meta = append(src.Meta, meta)
	}
	return src
}

// words is the vocabulary of the engine, which does not change.
func (r *REPL) words() engine.Vocabulary {
	if r.vocabulary == nil {
		words := engine.Words()
		r.vocabulary = &words
	}
	return *r.vocabulary
}

// routes are those that answer: of the engine in this program what is built, of
// another server all that 7.10 has.
func (r *REPL) routes() []engine.Route {
	if compat := r.Session.Shape().Compat; r.routeList == nil || r.routesOf != compat {
		r.routeList, r.routesOf = r.readRoutes(), compat
	}
	return r.routeList
}

func (r *REPL) readRoutes() []engine.Route {
	if r.Host == "" {
		return engine.Routes(r.Session.Shape().Compat) // bodies of what is not built can be typed, too
	}
	list := engine.Routes(7)
	for i := range list {
		list[i].Built = true
	}
	return list
}

// names gives the indices and aliases. Whoever gives no answer has none.
func (w *waiting) names() (indices, aliases []string) {
	all := w.get("names", w.seen.askAll).lists
	return all[0], all[1]
}

func (a asker) askAll() learned {
	indices, aliases := a.askNames()
	return learned{lists: [2][]string{indices, aliases}}
}

func (a asker) askNames() (indices, aliases []string) {
	if all := a.ask("_alias", "expand_wildcards=all"); len(all) > 0 {
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
	return lines(a.ask("_cat/indices", "h=index")), lines(a.ask("_cat/aliases", "h=alias"))
}

// lines gives the lines of a table of one column, in order and each once.
func lines(text []byte) []string {
	list := strings.Fields(string(text))
	slices.Sort(list)
	return slices.Compact(list)
}

// fields gives the mapped fields of some indices.
func (w *waiting) fields(indices string) []complete.Field {
	return w.get("fields "+indices, func() learned { return learned{fields: w.seen.askFields(indices)} }).fields
}

func (a asker) askFields(indices string) []complete.Field {
	list := a.mappedFields(indices)
	slices.SortFunc(list, func(a, b complete.Field) int { return strings.Compare(a.Name, b.Name) })
	return slices.CompactFunc(list, func(a, b complete.Field) bool { return a.Name == b.Name })
}

func (a asker) mappedFields(indices string) (list []complete.Field) {
	if b, ok := a.backend.(console.Inspector); ok {
		list, _ = b.Fields(indices) // of no index there are none
		return list[:min(len(list), maxFields)]
	}
	path := "_mapping"
	if indices != "" {
		path = indices + "/_mapping"
	}
	gjson.ParseBytes(a.ask(path, "")).ForEach(func(_, index gjson.Result) bool {
		list = mapped(list, index.Get("mappings"), "", 0)
		return len(list) < maxFields
	})
	return list
}

// maxObjects is how deep objects are followed.
const maxObjects = 50

// mapped adds the full names of the fields of a mapping, which may have types.
func mapped(list []complete.Field, v gjson.Result, prefix string, depth int) []complete.Field {
	if depth > maxObjects || len(list) >= maxFields {
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
		f := complete.Field{Name: prefix + name.String()}
		var inner, parts gjson.Result
		field.ForEach(func(key, value gjson.Result) bool {
			switch key.String() {
			case "type":
				f.Type = value.String()
			case "properties":
				inner = value
			case "fields":
				parts = value
			}
			return true
		})
		if inner.Exists() {
			if f.Type == "" {
				f.Type = "object"
			}
			list = mapped(append(list, f), field, f.Name+".", depth+1)
			return true
		}
		list = append(list, f)
		parts.ForEach(func(sub, field gjson.Result) bool {
			list = append(list, complete.Field{Name: f.Name + "." + sub.String(), Type: field.Get("type").String(), Sub: true})
			return true
		})
		return true
	})
	return list
}

// things are where the names of what else a cluster has are found: the path of
// a request, its query, and where in the answer; "" is the keys of the answer,
// none the lines of a table, first the first column of one.
var things = map[string]struct{ path, query, at string }{
	"template":           {"_template", "", ""},
	"index_template":     {"_index_template", "", "index_templates.#.name"},
	"component_template": {"_component_template", "", "component_templates.#.name"},
	"pipeline":           {"_ingest/pipeline", "", ""},
	"repository":         {"_snapshot", "", ""},
	"snapshot":           {"_snapshot/%/_all", "", "snapshots.#.snapshot"},
	"script":             {"_cluster/state/metadata", "filter_path=metadata.stored_scripts", "metadata.stored_scripts.@keys"},
	"data_stream":        {"_data_stream", "", "data_streams.#.name"},
	"node":               {"_cat/nodes", "h=name", "none"},
	"columns":            {"_cat/%", "help", "first"},
}

// live gives the names of a kind of thing; of is what they belong to.
func (w *waiting) live(kind, of string) []string {
	return w.get(kind+" "+of, func() learned { return learned{lists: [2][]string{w.seen.askThings(kind, of)}} }).lists[0]
}

func (a asker) askThings(kind, of string) (list []string) {
	t := things[kind]
	body := a.ask(strings.Replace(t.path, "%", url.PathEscape(of), 1), t.query)
	switch t.at {
	case "none":
		return lines(body)
	case "first":
		for line := range strings.Lines(string(body)) {
			name, _, _ := strings.Cut(line, " ")
			list = append(list, name)
		}
		return list
	case "":
		gjson.ParseBytes(body).ForEach(func(key, _ gjson.Result) bool {
			list = append(list, key.String())
			return true
		})
	default:
		for _, v := range gjson.GetBytes(body, t.at).Array() {
			list = append(list, v.String())
		}
	}
	slices.Sort(list)
	return list
}

// ask sends a GET and gives the body of a good answer.
func (a asker) ask(path, query string) []byte {
	ctx, cancel := context.WithTimeout(context.Background(), askTimeout)
	defer cancel()
	resp, err := a.backend.Do(ctx, engine.Request{Method: http.MethodGet, Path: path, Query: query})
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
