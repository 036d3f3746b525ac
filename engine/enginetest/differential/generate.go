package differential

import (
	"math/rand/v2"
	"strings"
)

// oneShard is the index for documents without an id: in several shards their
// sequence numbers would depend on the id that the server makes up.
const oneShard = "diff-a"

const (
	jsonType   = "application/json"
	ndjsonType = "application/x-ndjson"
)

// generator makes requests. Its choices follow from its seed.
type generator struct{ *rand.Rand }

func newGenerator(seed uint64) *generator { return &generator{rand.New(rand.NewPCG(seed, 1))} }

// pick chooses one of the words of a list.
func (g *generator) pick(words ...string) string { return words[g.IntN(len(words))] }

// one is true once in n times.
func (g *generator) one(n int) bool { return g.IntN(n) == 0 }

// request is the next request; the first ones create the indices.
func (g *generator) request(i int) Request {
	switch i {
	case 0:
		return g.json("PUT", "/diff-b", "", `{"settings":{"number_of_shards":3,"refresh_interval":"-1"},"aliases":{"diff-alias":{}}}`)
	case 1:
		return g.json("PUT", "/diff-a", "", `{"settings":{"refresh_interval":"-1"},"mappings":{"properties":{"n":{"type":"long"},"k":{"type":"keyword"},"d":{"type":"date"}}}}`)
	}
	switch n := g.IntN(100); {
	case n < 26:
		return g.write()
	case n < 40:
		return g.get()
	case n < 52:
		return g.update()
	case n < 62:
		return g.delete()
	case n < 78:
		return g.bulk()
	case n < 88:
		return g.mget()
	case n < 94:
		return g.indexAPI()
	}
	return g.wrongDoor()
}

// json is a request with a JSON body, or without any.
func (g *generator) json(method, path, query, body string) Request {
	r := Request{Method: method, Path: path, Query: query, Body: body}
	if query == "" {
		r.Query = "pretty"
	} else {
		r.Query += "&pretty"
	}
	if body != "" {
		r.Kind = jsonType
	}
	return r
}

// index names one index, now and then one that is odd or missing.
func (g *generator) index() string {
	if g.one(25) {
		return g.pick("diff-none", "diff-UPPER", "diff-a,diff-b", "diff-*", "diff-%20x", "diff-%23", "diff-%3F", "diff-%E4%B8%AD", "_diff-x",
			"diff-"+strings.Repeat("x", 251), "diff-a:b", "%3Cdiff-x%3E")
	}
	return g.pick("diff-a", "diff-a", "diff-b", "diff-b", "diff-c", "diff-alias")
}

// id names a document. Few are used, so that they meet.
func (g *generator) id() string {
	if g.one(20) {
		return g.pick("a%20b", "%C3%A9", "x%2Fy", "_x", "..", strings.Repeat("i", 512), strings.Repeat("i", 513), "%00", "a+b", "1,2", "*", "%25")
	}
	return g.pick("1", "1", "2", "3", "4")
}

// write is an index or create request.
func (g *generator) write() Request {
	index, id := g.index(), g.id()
	path, method := "/"+index+"/_doc/"+id, g.pick("PUT", "PUT", "POST")
	switch n := g.IntN(20); {
	case n < 3:
		path = "/" + index + "/_create/" + id
	case n == 3:
		path, method = "/"+oneShard+"/_doc", "POST"
	case n == 4:
		path = "/" + index + "/_doc/" + id + "/_create"
	case n == 5:
		path = "/" + index + "/doc/" + id
	}
	return g.odd(g.json(method, path, g.params(writeParams), g.document()))
}

func (g *generator) get() Request {
	path := "/" + g.index() + g.pick("/_doc/", "/_doc/", "/_doc/", "/_source/") + g.id()
	method := g.pick("GET", "GET", "GET", "HEAD")
	if g.one(20) {
		path = "/" + g.index() + "/doc/" + g.id() + g.pick("", "/_source")
	}
	return g.json(method, path, g.params(getParams), "")
}

func (g *generator) delete() Request {
	return g.json("DELETE", "/"+g.index()+g.pick("/_doc/", "/_doc/", "/_doc/", "/_doc/", "/doc/")+g.id(), g.params(writeParams), "")
}

func (g *generator) update() Request {
	path := "/" + g.index() + "/_update/" + g.id()
	if g.one(12) {
		path = "/" + g.index() + "/_doc/" + g.id() + "/_update"
	}
	return g.odd(g.json("POST", path, g.params(updateParams), g.updateBody()))
}

func (g *generator) indexAPI() Request {
	index := g.index()
	switch g.IntN(5) {
	case 0:
		return g.json("POST", "/"+index+"/_refresh", "", "")
	case 1:
		return g.json("HEAD", "/"+index, "", "")
	case 2:
		return g.json("GET", "/"+g.pick("diff-a", "diff-b", "diff-c", "diff-none")+"/_mapping", "", "")
	case 3:
		return g.json("GET", "/_cat/count/"+g.pick("diff-a", "diff-b"), "h=count&v", "")
	}
	return g.json("GET", "/_cluster/health/"+g.pick("diff-a", "diff-b"), "filter_path=status,active_primary_shards", "")
}

// wrongDoor is a path or a method that does not exist.
func (g *generator) wrongDoor() Request {
	method := g.pick("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH", "OPTIONS", "TRACE")
	path := "/" + oneShard + g.pick("/_doc", "/_doc/", "/_create", "/_update", "/_source", "/_doc/1/2", "/_nothing", "/_doc/1/_nothing", "/_bulk/x", "/_mget/1", "//_doc/1")
	body := ""
	if g.one(2) {
		body = "{}"
	}
	return g.json(method, path, g.params(getParams), body)
}

// odd now and then sends a wrong content type, or takes the body away.
func (g *generator) odd(r Request) Request {
	switch g.IntN(60) {
	case 0:
		r.Kind = g.pick("text/plain", "application/x-www-form-urlencoded", "application/json; charset=UTF-8", "application/JSON", "nonsense", "json/", ndjsonType)
	case 1:
		r.Kind = ""
	case 2:
		r.Body, r.Kind = "", ""
	}
	return r
}

// parameter is a name of the query string with values that it may get.
type parameter struct {
	name   string
	values []string
}

var (
	commonParams = []parameter{
		{"routing", []string{"r1", "r2", ""}},
		{"filter_path", []string{"_id", "error.type", "*._id", "-_shards", "**.reason", "items.*.status", ""}},
		{"human", []string{"", "true", "maybe"}},
		{"format", []string{"yaml", "json", "nothing"}},
		{"nothing", []string{"1"}},
		{"?version", []string{"1"}},
		{"_source", []string{"true", "false", "n", "o.*,k", ""}},
		{"refresh", []string{"true", "false", "", "wait", "1"}},
		{"version", []string{"1", "2", "3", "5", "0", "-1", "-3", "x", "", "9223372036854775807", "9223372036854775808"}},
		{"version_type", []string{"external", "external_gte", "internal", "external_gt", "force", "EXTERNAL", "nothing", ""}},
		{"timeout", []string{"1s", "1m", "1", "x", ""}},
	}
	writeParams = append([]parameter{
		{"version", []string{"5", "7", "1", "2", "3", "4", "6", "100"}},
		{"if_seq_no", []string{"0", "1", "2", "3", "-1", "-2", "x", ""}},
		{"op_type", []string{"index", "create", "CREATE", "delete", "nothing", ""}},
		{"require_alias", []string{"true", "false", "maybe", ""}},
		{"wait_for_active_shards", []string{"1", "0", "all", "x", "-1", "-2", "3"}},
		{"pipeline", []string{"none", "_none", ""}},
		{"parent", []string{"1"}},
	}, commonParams...)
	updateParams = append([]parameter{
		{"retry_on_conflict", []string{"0", "3", "-1", "x"}},
		{"if_seq_no", []string{"0", "1", "2", "3", "-1"}},
		{"_source_includes", []string{"n", "o.*"}},
		{"_source_excludes", []string{"n", "*"}},
		{"lang", []string{"painless"}},
		{"require_alias", []string{"true"}},
		{"wait_for_active_shards", []string{"1", "0", "all"}},
	}, commonParams...)
	getParams = append([]parameter{
		{"realtime", []string{"true", "false", "maybe", ""}},
		{"_source_includes", []string{"n", "o.*", "*", "none", ""}},
		{"_source_excludes", []string{"n", "o", "*", ""}},
		{"stored_fields", []string{"n", "_source", "k,n", "_none_", "_routing", ""}},
		{"preference", []string{"_local", "x", "_shards:0", "_nothing"}},
	}, commonParams...)
)

// params is a query string of mostly no or one parameter of a list.
func (g *generator) params(list []parameter) string {
	n := []int{0, 0, 0, 1, 1, 1, 2, 3}[g.IntN(8)]
	var parts []string
	for range n {
		p := list[g.IntN(len(list))]
		if !g.one(3) {
			p = list[g.IntN(min(5, len(list)))] // the usual ones stand first
		}
		values := p.values
		if !g.one(4) {
			values = values[:min(2, len(values))] // and so do the usual values
		}
		part := p.name + "=" + values[g.IntN(len(values))]
		if g.one(20) {
			part = p.name
		}
		parts = append(parts, part)
		switch p.name {
		case "if_seq_no":
			if !g.one(10) {
				parts = append(parts, "if_primary_term="+g.pick("1", "1", "1", "1", "1", "1", "2", "0", "-1", "x"))
			}
		case "wait_for_active_shards":
			parts = append(parts, "timeout=1s") // the replicas of one node never come
		case "version":
			if !g.one(8) {
				parts = append(parts, "version_type="+g.pick("external", "external", "external_gte"))
			}
		}
	}
	return strings.Join(parts, "&")
}
