package complete

import (
	"slices"
	"strings"
)

// body offers keys or values. column is that of the cursor in its line; crowded
// says that something stands behind it there.
func (src Source) body(r request, at place, column int, crowded bool) Result {
	in, ok := src.descend(src.root(r, at), r, at)
	out := Result{Start: column - len(at.typed)}
	if !ok {
		return out
	}
	switch {
	case at.key:
		out.put(src.keys(in, r, at), at, crowded)
	case at.value:
		out.List = src.bodyValues(in, r, at, crowded)
	}
	return out
}

// skeleton offers the usual body where none has begun, and the usual next
// document of _bulk.
func (src Source) skeleton(r request, at place, column int) Result {
	scope := src.root(r, at)
	if scope == "" || at.doc > 0 && src.api(r) != "bulk" {
		return Result{}
	}
	text, ok := apiSnippets[scope]
	if !ok {
		text = "{\n  |\n}"
	}
	if at.doc > 0 {
		text = strings.Join(strings.Fields(text), " ")
	}
	text, back := cursorIn(text)
	return Result{Start: column, List: []Candidate{{Text: text, Show: strings.Join(strings.Fields(text), " "), Back: back}}}
}

// cursorIn takes the mark of the cursor out, and tells how much stands behind it.
func cursorIn(snippet string) (text string, back int) {
	before, after, _ := strings.Cut(snippet, "|")
	return before + after, len(after)
}

func (src Source) api(r request) string {
	for _, route := range src.find(r.method, r.path) {
		return route.API
	}
	return ""
}

// root is the scope of the document that the cursor is in.
func (src Source) root(r request, at place) string {
	api := src.api(r)
	switch {
	case api == "bulk" && at.action == "update":
		return "update"
	case api == "bulk" && at.action != "":
		return "document"
	case api == "msearch" && at.doc%2 == 0:
		return "msearch"
	}
	return bodies[api]
}

// inside is where in the scopes the cursor is.
type inside struct {
	scope  string
	fields []string // within a document: the fields around
}

// descend follows the keys around the cursor.
func (src Source) descend(scope string, r request, at place) (in inside, ok bool) {
	if in.scope = scope; scope == "" {
		return in, false
	}
	for i, key := range at.path {
		if in.scope == "document" {
			in.fields = at.path[i:]
			return in, true
		}
		e, found := src.entry(in.scope, key, place{typ: typeAt(at.types, i)})
		if !found || e.inner() == "" {
			return in, false
		}
		in.scope = e.inner()
	}
	return in, true
}

func typeAt(types []string, i int) string {
	if i < len(types) {
		return types[i]
	}
	return ""
}

// entry is the key of a name in a scope.
func (src Source) entry(scope, name string, at place) (entry, bool) {
	var any entry
	found := false
	for _, e := range src.entries(scope, at) {
		switch {
		case e.name == name:
			return e, true
		case e.name == "*" || strings.HasPrefix(e.name, "^"):
			any, found = e, true
		}
	}
	return any, found
}

// keys lists those that may stand at a place.
func (src Source) keys(in inside, r request, at place) []entry {
	if in.scope == "document" {
		return src.document(in, r, at)
	}
	var list []entry
	for _, e := range src.entries(in.scope, at) {
		class, field := strings.CutPrefix(e.name, "^")
		switch {
		case field:
			fields := src.best(r, class, at.typed)
			list = slices.Grow(list, len(fields))
			for _, f := range fields {
				if !slices.Contains(at.used, f.Name) {
					list = append(list, entry{name: f.Name, kind: e.kind})
				}
			}
		case e.hidden || e.name == "" || e.name == "*" || slices.Contains(at.used, e.name):
		default:
			list = append(list, e)
		}
	}
	return list
}

// put makes candidates of the keys that suit what is typed, of no more than are
// given: there may be very many fields.
func (out *Result) put(list []entry, at place, crowded bool) {
	list = suiting(at.typed, list, func(e entry) string { return e.name })
	if out.More = len(list) - maxList; out.More > 0 {
		if out.common = shared(list, func(e entry) string { return e.name }); !at.quoted {
			out.common = `"` + out.common
		}
		list = list[:maxList]
	}
	out.More = max(out.More, 0)
	for _, e := range list {
		out.List = append(out.List, key(e, at.quoted, crowded))
	}
}

// document lists the fields that documents have already.
func (src Source) document(in inside, r request, at place) []entry {
	prefix := ""
	for _, name := range in.fields {
		prefix += name + "."
	}
	fields := src.fields(r)
	list := make([]entry, 0, len(fields))
	seen := map[string]bool{} // used, or the fields of an object follow
	for _, name := range at.used {
		seen[name] = true
	}
	for _, f := range fields {
		rest, ok := strings.CutPrefix(f.Name, prefix)
		if !ok || f.Sub {
			continue
		}
		name, _, deeper := strings.Cut(rest, ".")
		if seen[name] {
			continue
		}
		kind := begun(f.Type, deeper)
		if kind == "{}" {
			seen[name] = true
		}
		list = append(list, entry{name: name, kind: kind})
	}
	return list
}

// begun is the kind of a field's value.
func begun(typ string, deeper bool) string {
	switch {
	case deeper || typ == "object" || typ == "nested":
		return "{}"
	case typ == "text" || typ == "keyword" || typ == "date" || typ == "ip":
		return `""`
	}
	return ""
}

// key is a key with what begins its value. Where something stands behind the
// cursor, it is the name alone.
func key(e entry, quoted, crowded bool) Candidate {
	begin, back := e.begin()
	c := Candidate{Text: e.name + `": ` + begin, Show: e.name, Back: back}
	if crowded {
		c.Text, c.Back = e.name, 0
	}
	if !quoted {
		c.Text = `"` + c.Text
		if crowded {
			c.Text += `"`
		}
	}
	return c
}

// begin is what a value begins with, and how much of it stands behind the cursor.
func (e entry) begin() (text string, back int) {
	if s, ok := snippets[e.inner()]; ok {
		if strings.HasPrefix(e.kind, "[") {
			s = "[ " + s + " ]"
		}
		return cursorIn(s)
	}
	switch {
	case strings.HasPrefix(e.kind, "{*"): // a name comes first
		return `{ "": {} }`, 7
	case strings.HasPrefix(e.kind, "[{"), e.kind != "" && e.kind[0] == '[' && e.inner() != "":
		return "[ {  } ]", 4
	case strings.HasPrefix(e.kind, "["):
		return "[]", 1
	case strings.HasPrefix(e.kind, "{"):
		return "{}", 1
	case e.kind == `""`, strings.HasPrefix(e.kind, "=") && !bare(e.kind[1:]):
		return `""`, 1
	}
	return "", 0
}

// bare tells whether words stand without quotes.
func bare(words string) bool {
	for w := range strings.SplitSeq(words, "|") {
		if w != "bool" && w != "true" && w != "false" {
			return false
		}
	}
	return true
}

// value is a string or word as a value.
func value(text string, quoted, crowded bool) Candidate {
	switch {
	case text == "true" || text == "false":
		return Candidate{Text: text}
	case !quoted:
		return Candidate{Text: `"` + text + `"`, Show: text}
	case crowded:
		return Candidate{Text: text}
	}
	return Candidate{Text: text + `"`, Show: text}
}

// bodyValues lists what may be the value of a key, or what it begins with.
func (src Source) bodyValues(in inside, r request, at place, crowded bool) []Candidate {
	e, ok := src.entry(in.scope, at.of, at)
	if !ok {
		return nil
	}
	var list []Candidate
	for _, v := range src.list(e.words(), r, at) {
		if !at.quoted || v != "true" && v != "false" {
			list = append(list, value(v, at.quoted, crowded))
		}
	}
	if begin, back := e.begin(); at.typed == "" && !at.quoted && !crowded && !at.inArray && begin != "" && begin != `""` {
		list = append(list, Candidate{Text: begin, Back: back})
	}
	return filter(at.typed, list)
}

// fields are those of the indices of the path, or of the index that the body
// names.
func (src Source) fields(r request) []Field {
	if src.Fields == nil {
		return nil
	}
	return src.Fields(indices(segments(r.path)))
}
