package rest

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// Params are the parameters of one request: those of the query string, in
// their order, and those that the route took from the path. They remember which
// names a handler has looked at, as the others are refused. Not for concurrent use.
type Params struct {
	list     []param
	consumed []string       // names looked at that are not in list; may repeat
	places   map[string]int // of each name in list, once that is long
}

// manyParams is where looking through the list would become slow.
const manyParams = 64

type param struct {
	name, value string
	used        bool
}

// Set adds a parameter, or replaces the value of one of the same name: in a
// query string the last one counts, and a path parameter hides all others.
func (p *Params) Set(name, value string) {
	if i := p.find(name); i >= 0 {
		p.list[i].value = value
		return
	}
	p.list = append(p.list, param{name: name, value: value})
	switch n := len(p.list); {
	case n == manyParams:
		p.places = make(map[string]int, 2*n)
		for i, q := range p.list {
			p.places[q.name] = i
		}
	case n > manyParams:
		p.places[name] = n - 1
	}
}

// find gives the place of a name in list, or -1.
func (p *Params) find(name string) int {
	if p.places != nil {
		if i, ok := p.places[name]; ok {
			return i
		}
		return -1
	}
	for i := range p.list {
		if p.list[i].name == name {
			return i
		}
	}
	return -1
}

// Get is the value of a parameter, which counts as consumed from now on whether
// it is there or not.
func (p *Params) Get(name string) (value string, ok bool) {
	if i := p.find(name); i >= 0 {
		p.list[i].used = true
		return p.list[i].value, true
	}
	// Without parameters none can be unknown: no need to remember candidates.
	if len(p.list) > 0 {
		p.consumed = append(p.consumed, name)
	}
	return "", false
}

// Has tells whether a parameter is there, without consuming it.
func (p *Params) Has(name string) bool {
	return p.find(name) >= 0
}

// Consume marks names as known.
func (p *Params) Consume(names ...string) {
	for _, name := range names {
		p.Get(name)
	}
}

// Len is the number of different parameters.
func (p *Params) Len() int { return len(p.list) }

// All calls yield for every parameter in order, consuming none.
func (p *Params) All(yield func(name, value string) bool) {
	for _, q := range p.list {
		if !yield(q.name, q.value) {
			return
		}
	}
}

// Unrecognized is the error for the parameters that nobody has consumed and
// that are not among response, the names that shape the answer only; nil if
// there are none. path is the decoded path of the request.
//
// Server: org.elasticsearch.rest.BaseRestHandler.
func (p *Params) Unrecognized(path string, response ...string) *eserr.Error {
	var invalid []string
	for _, q := range p.list {
		if !q.used && !slices.Contains(response, q.name) {
			invalid = append(invalid, q.name)
		}
	}
	if len(invalid) == 0 {
		return nil
	}
	candidates := slices.Concat(p.consumed, response)
	for _, q := range p.list {
		if q.used {
			candidates = append(candidates, q.name)
		}
	}
	return eserr.IllegalArgument("%s", Unrecognized(path, invalid, candidates, "parameter"))
}

// Unrecognized words the refusal of names, with the candidates that are alike
// as suggestions. detail is what the names are, in the singular.
func Unrecognized(path string, invalid, candidates []string, detail string) string {
	slices.SortFunc(invalid, java.CompareStrings)
	candidates = slices.Clone(candidates)
	slices.SortFunc(candidates, java.CompareStrings)
	candidates = slices.Compact(candidates)
	var b strings.Builder
	b.WriteString("request [" + path + "] contains unrecognized " + detail)
	if len(invalid) > 1 {
		b.WriteByte('s')
	}
	for i, name := range invalid {
		if i == 0 {
			b.WriteString(": ")
		} else {
			b.WriteString(", ")
		}
		b.WriteString("[" + name + "]")
		switch like := eserr.Alike(name, candidates); len(like) {
		case 0:
		case 1:
			b.WriteString(" -> did you mean [" + like[0] + "]?")
		default:
			b.WriteString(" -> did you mean any of [" + strings.Join(like, ", ") + "]?")
		}
	}
	return b.String()
}
