package differential

import (
	"context"
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"

	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// RunMutations gives a runner for the bodies of recorded scripts: those that make
// indices, mappings, settings and documents. Each is sent with one mistake in it.
func RunMutations(corpus *golden.Corpus) Runner {
	seeds := bodiesOf(corpus)
	return func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error) {
		g := &mutationGenerator{generator: &generator{rand.New(rand.NewPCG(seed, 5))}, seeds: seeds}
		return run(ctx, mutationIndices, g.request, length, e, server, rules)
	}
}

const mutationIndices = "mapping-mut-*"

// seedBody is a body of a script, and the one that made its index.
type seedBody struct {
	path   string // behind the index: "", "/_mapping", "/_doc/1"
	query  string
	method string
	body   *node
	create *Request // of the index, if the script made it before
}

// indexPath is a path that begins with the name of one index.
var indexPath = regexp.MustCompile(`^/?([a-z0-9][a-z0-9_.-]*)(/_mapping|/_settings|/_doc|/_doc/[A-Za-z0-9]+|/_create/[A-Za-z0-9]+|/_bulk)?(\?.*)?$`)

// waits is for parameters that make the server wait, or give up waiting, and for
// those that are no URL.
var waits = regexp.MustCompile(`timeout|wait_for_active_shards|[ %]`)

// bodiesOf are the bodies that may be changed.
func bodiesOf(corpus *golden.Corpus) (out []seedBody) {
	for _, c := range corpus.Cases {
		if c.Compat != 7 {
			continue
		}
		creates := map[string]*Request{}
		for _, r := range golden.Split(c.Script) {
			m := indexPath.FindStringSubmatch(r.Target)
			if m == nil || r.Method != "PUT" && r.Method != "POST" || len(r.Body) > maxSeedBody || strings.Contains(r.Body, "read_only") || strings.Contains(r.Body, "allocation") {
				continue
			}
			query := strings.TrimPrefix(m[3], "?")
			if waits.MatchString(query) {
				continue
			}
			if m[2] == "" && r.Method == "PUT" {
				creates[m[1]] = &Request{Method: "PUT", Query: query, Body: r.Body}
			}
			body, ok := parseNode(r.Body)
			if !ok || m[2] == "/_bulk" {
				continue
			}
			s := seedBody{path: m[2], query: query, method: r.Method, body: body}
			if m[2] != "" {
				s.create = creates[m[1]]
			}
			out = append(out, s)
		}
	}
	return out
}

// maxSeedBody bounds the bodies: mistakes in long ones say little more.
const maxSeedBody = 5000

// mutationGenerator makes the requests about one body after the other.
type mutationGenerator struct {
	*generator
	seeds []seedBody
	n     int // of the index
	queue queue
}

func (g *mutationGenerator) request(int) Request {
	return g.queue.next(g.item)
}

// queue is the requests of an item that are still to be sent.
type queue []Request

// next is the first of them; when none is left, that of a new item.
func (q *queue) next(item func() []Request) Request {
	if len(*q) == 0 {
		*q = item()
	}
	r := (*q)[0]
	*q = (*q)[1:]
	return r
}

// item is a changed body, with what makes its index and what shows the outcome.
func (g *mutationGenerator) item() []Request {
	s := g.seeds[g.IntN(len(g.seeds))]
	g.n++
	index := "/" + strings.TrimSuffix(mutationIndices, "*") + strconv.Itoa(g.n)
	var out []Request
	switch {
	case s.path == "":
	case s.create != nil:
		out = append(out, g.json("PUT", index, s.create.Query, s.create.Body))
	default:
		out = append(out, g.json("PUT", index, "", ""))
	}
	path := s.path
	if path == "/_doc" {
		path = "/_doc/1" // an id that the server makes up tells nothing
	}
	out = append(out, g.json(strings.Replace(s.method, "POST", "PUT", 1), index+path, s.query, g.mutated(s.body)))
	if s.path == "/_settings" {
		return append(out, g.json("GET", index+"/_settings", "", ""))
	}
	return append(out, g.json("GET", index, "", ""))
}

// mutated is the body with one place changed.
func (g *mutationGenerator) mutated(body *node) string {
	copied := body.clone()
	places := copied.places(nil)
	p := places[g.IntN(len(places))]
	if p.key == nil || !g.one(3) {
		g.changeValue(p.value)
	} else {
		g.changeMember(p)
	}
	return copied.String()
}

// changeValue puts another value in the place of one.
func (g *mutationGenerator) changeValue(v *node) {
	old := v.String()
	v.members, v.items, v.kind = nil, nil, scalarNode
	v.text = g.pick("null", "true", "false", "5", "-1", "1.5", "0", `""`, `"x"`, `" "`, "[]", "{}", "12345678901234567890", "1e400", "2147483648", "["+old+"]", "["+old+","+old+"]",
		`{"x":`+old+`}`, "[null]", `"5"`, `"true"`, `"`+strings.Repeat("long ", 20)+`"`, strings.Repeat(`{"a":`, 25)+"1"+strings.Repeat("}", 25), strings.Repeat("[", 25)+strings.Repeat("]", 25), `"日本"`, `"a,b"`, `"*"`)
}

// changeMember spells a key otherwise, says it twice, leaves the member out, or
// puts another beside it.
func (g *mutationGenerator) changeMember(p place) {
	key := *p.key
	switch g.IntN(8) {
	case 0:
		*p.key = key + "s"
	case 1:
		if r := []rune(key); len(r) > 1 {
			at := g.IntN(len(r) - 1)
			r[at], r[at+1] = r[at+1], r[at]
			*p.key = string(r)
		}
	case 2:
		*p.key = g.pick("", " ", key+".", "."+key, key+"."+key, strings.ToUpper(key), "_"+key, "foo", strings.Repeat(key, 30))
	case 3, 4:
		p.owner.members = append(p.owner.members, member{key, &node{kind: scalarNode, text: g.pick("null", "1", `"x"`, p.value.String(), "{}")}})
	case 5:
		p.owner.drop(p.key)
	default:
		p.owner.members = append(p.owner.members, member{g.pick("foo", "type", "index", "properties", "fields", "settings", "dynamic", "format", key+"_x"),
			&node{kind: scalarNode, text: g.pick("1", "null", `"x"`, "{}", "[]", "true", `"keyword"`)}})
	}
}
