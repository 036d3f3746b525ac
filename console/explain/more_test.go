package explain

import (
	"strings"
	"testing"

	"github.com/tidwall/gjson"

	"esconsole/engine"
)

// moreErrors are requests, a line each, of which the last fails, and how the
// explanation begins.
func moreErrors() [][3]string {
	many := "[" + strings.Repeat("1,", 70000) + "1]"
	return [][3]string{
		{"two fields", "PUT a\nGET a/_search {\"query\":{\"match\":{\"a\":\"1\",\"b\":\"2\"}}}", "A match query looks at one field, and this one names two: a "},
		{"term two", "PUT a\nGET a/_search {\"query\":{\"term\":{\"a\":\"1\",\"b\":\"2\"}}}", "A term query looks at one field, and this one names two: a a"},
		{"malformed", "PUT a\nGET a/_search {\"query\":{\"match\":{\"a\":\"1\"},\"term\":{\"b\":1}}}", "Behind the query match something else follows in the same ob"},
		{"empty query", "PUT a\nGET a/_search {\"query\":{}}", "There is a query with nothing in it, or a name without an ob"},
		{"bool key", "PUT a\nGET a/_search {\"query\":{\"bool\":{\"musts\":[]}}}", "bool has no key musts."},
		{"range key", "PUT a\nGET a/_search {\"query\":{\"range\":{\"n\":{\"gtee\":1}}}}", "A range query has no option gtee."},
		{"date in query", "PUT a {\"mappings\":{\"properties\":{\"d\":{\"type\":\"date\"}}}}\nGET a/_search {\"query\":{\"range\":{\"d\":{\"gte\":\"yesterday\"}}}}", "yesterday is no date of the format strict_date_optional_time"},
		{"date in doc", "PUT a {\"mappings\":{\"properties\":{\"d\":{\"type\":\"date\"}}}}\nPUT a/_doc/1 {\"d\":\"2021-13-45\"}", "2021-13-45 is no date of the format strict_date_optional_tim"},
		{"number in query", "PUT a {\"mappings\":{\"properties\":{\"n\":{\"type\":\"long\"}}}}\nGET a/_search {\"query\":{\"term\":{\"n\":\"abc\"}}}", "The field holds numbers, and abc is none."},
		{"sort unmapped", "PUT a\nGET a/_search?sort=price", "No document of the index has a field price, so there is noth"},
		{"sort text", "PUT a/_doc/1?refresh {\"t\":\"x\"}\nGET a/_search?sort=t", "A text field is cut into words, so it can't be sorted by or "},
		{"fields limit", "PUT a {\"settings\":{\"mapping.total_fields.limit\":1}}\nPUT a/_doc/1 {\"a\":1,\"b\":2}", "The index may have 1 fields, and this would make more. Mostl"},
		{"depth limit", "PUT a {\"settings\":{\"mapping.depth.limit\":1}}\nPUT a/_doc/1 {\"a\":{\"b\":{\"c\":1}}}", "Objects may lie 1 deep in each other, and a goes deeper."},
		{"types", "PUT a/_doc/1 {}\nPUT a/other/1 {}", "Since version 6 an index has one type, and a would have two:"},
		{"no json", "PUT a/_doc/1 hello", "The body is no JSON at all."},
		{"update key", "PUT a/_doc/1 {}\nPOST a/_update/1 {\"title\":\"x\"}", "The body of an update has no key title: the fields to change"},
		{"root mapping", "PUT a {\"mappings\":{\"title\":{\"type\":\"text\"}}}", "A mapping has no key title at its top: fields stand within \""},
		{"analyzer missing", "PUT a {\"mappings\":{\"properties\":{\"t\":{\"type\":\"text\",\"analyzer\":\"mine\"}}}}", "There is no analyzer mine: neither a built-in one nor"},
		{"analyze missing", "GET a/_analyze {}\nPOST _analyze {\"analyzer\":\"mine\",\"text\":\"x\"}", "There is no analyzer mine: neither a built-in one nor one in t"},
		{"plugin filter", "PUT a {\"settings\":{\"analysis\":{\"filter\":{\"p\":{\"type\":\"pinyin\"}}}}}", "pinyin comes with a plugin for analysis, "},
		{"mapping param", "PUT a {\"mappings\":{\"properties\":{\"t\":{\"type\":\"text\",\"foo\":\"bar\"}}}}", "A field like t has no parameter foo."},
		{"no type", "PUT a {\"mappings\":{\"properties\":{\"t\":{}}}}", "The mapping does not say of which type t is."},
		{"alias two", "PUT a\nPUT b\nPOST _aliases {\"actions\":[{\"add\":{\"indices\":[\"a\",\"b\"],\"alias\":\"x\"}}]}\nPUT x/_doc/1 {}", "The alias x stands for several indices, so it is not known w"},
		{"alias two get", "PUT a\nPUT b\nPOST _aliases {\"actions\":[{\"add\":{\"indices\":[\"a\",\"b\"],\"alias\":\"x\"}}]}\nGET x/_doc/1", "The alias x stands for several indices (a, b), and this is a"},
		{"delete alias", "PUT a {\"aliases\":{\"x\":{}}}\nDELETE x", "x is an alias, and only indices can be deleted so."},
		{"alias is index", "PUT a\nPUT b\nPUT a/_alias/b", "b can't be an alias: there is an index of that name, or the "},
		{"alias missing", "PUT a\nDELETE a/_alias/x", "There is no alias x here."},
		{"alias get missing", "GET _alias/x", "There is no alias x here."},
		{"scroll batch", "PUT a\nGET a/_search?scroll=1m&size=20000", "A page of a scroll has 10000 hits at most, and you asked for"},
		{"scroll from", "PUT a\nGET a/_search?scroll=1m&from=5", "A scroll begins at the first hit, so it takes no from."},
		{"scroll id", "POST _search/scroll {\"scroll_id\":\"DXF1ZXJ5QW5kRmV0Y2gBAAAAAAAAAAEWdGVzdA==\"}", "That is no scroll id: it was cut, or belongs to something el"},
		{"scroll bad id", "POST _search/scroll {\"scroll_id\":\"abc\"}", "That is no scroll id: it was cut, or belongs to something el"},
		{"negative size", "PUT a\nGET a/_search?size=-5", "size counts hits, so it is never below 0; you sent -5."},
		{"int param", "PUT a\nGET a/_search?size=abc", "The parameter size is a number, and abc is none."},
		{"search_after", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"sort\":[\"n\"],\"search_after\":[1,2]}", "search_after goes on behind a hit: it needs a value for each"},
		{"search_after no sort", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"search_after\":[1]}", "search_after goes on behind a hit in an order, and no order "},
		{"search_after from", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"sort\":[\"n\"],\"from\":5,\"search_after\":[1]}", "search_after says where the page begins, and so does from."},
		{"agg text", "PUT a/_doc/1?refresh {\"t\":\"x\"}\nGET a/_search {\"aggs\":{\"x\":{\"terms\":{\"field\":\"t\"}}}}", "A text field is cut into words, so it can't be sorted by or "},
		{"agg keyword avg", "PUT a {\"mappings\":{\"properties\":{\"k\":{\"type\":\"keyword\"}}}}\nGET a/_search {\"aggs\":{\"x\":{\"avg\":{\"field\":\"k\"}}}}", "avg needs another kind of field: k is mapped as keyword."},
		{"agg unknown", "PUT a\nGET a/_search {\"aggs\":{\"x\":{\"tems\":{\"field\":\"k\"}}}}", "There is no aggregation of the type tems."},
		{"agg missing", "PUT a\nGET a/_search {\"aggs\":{\"x\":{}}}", "The aggregation x has a name, but no type."},
		{"agg two", "PUT a\nGET a/_search {\"aggs\":{\"x\":{\"terms\":{\"field\":\"k\"},\"avg\":{\"field\":\"n\"}}}}", "The aggregation x has two types, terms and avg."},
		{"agg no field", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"aggs\":{\"x\":{\"avg\":{}}}}", "The aggregation does not say what it is about: one of field,"},
		{"agg order", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"aggs\":{\"x\":{\"terms\":{\"field\":\"n\",\"order\":{\"y\":\"asc\"}}}}}", "Buckets can't be ordered by y: there is no sub-aggregation o"},
		{"agg name", "PUT a\nGET a/_search {\"aggs\":{\"a>b\":{\"avg\":{\"field\":\"n\"}}}}", "a>b can't be the name of an aggregation."},
		{"agg array", "PUT a\nGET a/_search {\"aggs\":[\"x\"]}", "aggs takes an object in braces, and a list or a plain value "},
		{"histogram interval", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"aggs\":{\"x\":{\"histogram\":{\"field\":\"n\"}}}}", "A histogram needs to know how wide its buckets are."},
		{"date_histogram interval", "PUT a {\"mappings\":{\"properties\":{\"d\":{\"type\":\"date\"}}}}\nGET a/_search {\"aggs\":{\"x\":{\"date_histogram\":{\"field\":\"d\",\"calendar_interval\":\"2M\"}}}}", "2M is no calendar interval: those are single units."},
		{"query_string", "PUT a/_doc/1?refresh {\"t\":\"x\"}\nGET a/_search?q=a%20AND", "The query string can't be read: a AND"},
		{"nested", "PUT a/_doc/1?refresh {\"o\":{\"x\":1}}\nGET a/_search {\"query\":{\"nested\":{\"path\":\"o\",\"query\":{\"match_all\":{}}}}}", "A nested query needs a field that is mapped as nested, and o"},
		{"routing", "PUT a {\"mappings\":{\"_routing\":{\"required\":true}}}\nPUT a/_doc/1 {}", "The mapping of a demands a routing with every document, and "},
		{"id long", "PUT a/_doc/" + strings.Repeat("x", 600) + " {}", "The request contradicts itself or lacks something: 1: id ["},
		{"metadata", "PUT a/_doc/1 {\"_id\":\"2\"}", "_id is about the document and not part of it."},
		{"boolean", "PUT a {\"mappings\":{\"properties\":{\"b\":{\"type\":\"boolean\"}}}}\nPUT a/_doc/1 {\"b\":\"yes\"}", "yes is neither true nor false, and only those are allowed he"},
		{"long range", "PUT a {\"mappings\":{\"properties\":{\"b\":{\"type\":\"byte\"}}}}\nPUT a/_doc/1 {\"b\":300}", "The field b is mapped as byte, and the value that you sent i"},
		{"ip", "PUT a {\"mappings\":{\"properties\":{\"i\":{\"type\":\"ip\"}}}}\nPUT a/_doc/1 {\"i\":\"300.1.1.1\"}", "The field i is mapped as ip, and the value that you sent is "},
		{"shards 0", "PUT a {\"settings\":{\"number_of_shards\":0}}", "The setting index.number_of_shards has to be >= 1; you sent "},
		{"shards text", "PUT a {\"settings\":{\"number_of_shards\":\"two\"}}", "two is no value for the setting index.number_of_shards."},
		{"too many shards", "PUT a {\"settings\":{\"number_of_shards\":2000}}", "The setting index.number_of_shards has to be <= 1024; you se"},
		{"duplicate", "PUT a/_doc/1 {\"a\":1,\"a\":2}", "The body has the key a twice in one object."},
		{"trailing comma", "PUT a/_doc/1 {\"a\":1,}", "A comma stands before the closing bracket, and nothing behin"},
		{"extra data", "PUT a\nGET a/_search {\"size\":1} {\"size\":2}", "The body goes on after its last brace: a search takes one ob"},
		{"clauses", "PUT a/_doc/1?refresh {\"a\":1}\nGET a/_search {\"query\":{\"terms\":{\"a\":" + many + "}}}", "A terms query takes 65536 values at most, and this one has 7"},
		{"bulk no index", "POST _bulk {\"index\":{}}\\n{}\\n", "It is not said which index is meant."},
		{"bulk empty", "POST _bulk {}\\n", "Line 1 of the bulk body is no action."},
		{"update nothing", "PUT a/_doc/1 {}\nPOST a/_update/1 {}", "An update has to say what changes: doc or script is missing."},
		{"update no body", "PUT a/_doc/1 {}\nPOST a/_update/1", "An update has to say what changes: doc or script is missing."},
		{"tokenizer", "PUT a {\"settings\":{\"analysis\":{\"analyzer\":{\"x\":{\"tokenizer\":\"nope\"}}}}}", "The analyzer x names a tokenizer nope, which is neither buil"},
		{"analyzer type", "PUT a {\"settings\":{\"analysis\":{\"analyzer\":{\"x\":{\"type\":\"nope\"}}}}}", "x is to be of the type nope, and there is no such type (anal"},
		{"filter unknown", "PUT a {\"settings\":{\"analysis\":{\"analyzer\":{\"x\":{\"tokenizer\":\"standard\",\"filter\":[\"nope\"]}}}}}", "The analyzer x names a filter nope, which is neither built i"},
		{"template missing", "GET _template/nothing\nDELETE _template/nothing", "There is no template nothing."},
		{"object as text", "PUT a {\"mappings\":{\"properties\":{\"t\":{\"type\":\"text\"}}}}\nPUT a/_doc/1 {\"t\":{\"x\":1}}", "The field t is mapped as text, and the value that you sent i"},
		{"array in query", "PUT a\nGET a/_search {\"query\":[]}", "query takes an object in braces, and a list or a plain value"},
		{"query string value", "PUT a\nGET a/_search {\"query\":\"x\"}", "query takes an object in braces, and a list or a plain value"},
		{"term object", "PUT a\nGET a/_search {\"query\":{\"term\":{\"a\":{\"value\":{\"x\":1}}}}}", "A term query has no option x."},
		{"minimum", "PUT a\nGET a/_search {\"query\":{\"bool\":{\"minimum_should_match\":\"x%\",\"should\":[{\"match_all\":{}}]}}}", "The field holds numbers, and x is none."},
		{"phrase on keyword prefix", "PUT a {\"mappings\":{\"properties\":{\"k\":{\"type\":\"long\"}}}}\nGET a/_search {\"query\":{\"prefix\":{\"k\":\"1\"}}}", "A prefix query looks into texts, and k is a field of type lo"},
		{"open missing", "POST nothing/_open", "There is no index or alias with the name nothing."},
		{"analyze no text", "POST _analyze {\"analyzer\":\"standard\"}", "The request contradicts itself or lacks something: 1: text i"},
		{"explain missing", "PUT a\nPOST a/_explain/1 {\"query\":{\"match_all\":{}}}", "There is no document with this id in this index."},
		{"version type", "PUT a/_doc/1?version_type=internl&version=1 {}", "There is no version_type internl."},
		{"external no version", "PUT a/_doc/1?version_type=external {}", "With version_type=external you say the version, and there is"},
		{"op_type bad", "PUT a/_doc/1?op_type=update {}", "op_type can't be update."},
		{"refresh bad", "PUT a/_doc/1?refresh=maybe {}", "refresh can't be maybe."},
		{"if_seq_no alone", "PUT a/_doc/1?if_seq_no=1 {}", "if_seq_no and if_primary_term go together, and one of them i"},
		{"seq create", "PUT a/_create/1?if_seq_no=1&if_primary_term=1 {}", "A create succeeds only if there is no document, so it takes "},
		{"auto create", "PUT _x/_doc/1 {}", "_x can't be the name of an index: must not start with '_', '"},
		{"dots", "PUT a/_doc/1 {\"a\":1}\nPUT a/_doc/2 {\"a.b\":1}", "A dot in a name means an object: a.b asks a to be one, but i"},
		{"doc_values sort", "PUT a {\"mappings\":{\"properties\":{\"k\":{\"type\":\"keyword\",\"doc_values\":false}}}}\nPUT a/_doc/1?refresh {\"k\":\"x\"}\nGET a/_search?sort=k", "k has no doc values, so it can't be sorted by or aggregated "},
		{"not indexed", "PUT a {\"mappings\":{\"properties\":{\"k\":{\"type\":\"keyword\",\"index\":false}}}}\nPUT a/_doc/1?refresh {\"k\":\"x\"}\nGET a/_search {\"query\":{\"term\":{\"k\":\"x\"}}}", "The mapping of k says \"index\": false: it is stored, but can'"},
		{"read only", "PUT a {\"settings\":{\"blocks.read_only_allow_delete\":true}}\nPUT a/_doc/1 {}", "The index a takes deletions only: a server sets this block w"},
		{"timeout", "PUT a\nPUT a/_doc/1?timeout=1x {}", "1x is no span of time: it needs a number and a unit."},
		{"mget no index", "POST _mget {\"ids\":[\"1\"]}", "It is not said which index is meant."},
		{"max inner", "PUT a\nGET a/_search?size=10001", "A page may end at hit 10000, and this one ends at 10001."},
		{"rescore", "PUT a\nGET a/_search {\"sort\":[{\"n\":\"up\"}]}", "Hits can't be sorted UP."},
		{"immense", "PUT a {\"mappings\":{\"properties\":{\"k\":{\"type\":\"keyword\"}}}}\nPUT a/_doc/1 {\"k\":\"" + strings.Repeat("x", 40000) + "\"}", "The value of k is one word of more than 32,766 bytes, which "},
		{"empty name", "PUT a/_doc/1 {\"\":1}", "A field of the document has no name, or a name that begins o"},
		{"delete all", "DELETE _doc", "_doc can't be the name of an index: must not start with '_'."},
		{"comma missing", "PUT a/_doc/1 {\"a\":1 \"b\":2}", "A comma is missing before line 1, column 9 of the body."},
		{"colon missing", "PUT a/_doc/1 {\"a\" 1}", "A colon is missing before line 1, column 7 of the body."},
		{"single quotes", "PUT a/_doc/1 {'a':1}", "JSON has no single quotes (line 1, column 3 of the body)."},
		{"unlike all keys", "PUT a\nGET a/_search {\"query\":{\"bool\":{\"zzzzzzzz\":[]}}}", "bool has no key zzzzzzzz."},
		{"number", "PUT a/_doc/1 {\"a\":01}", "The body is no correct JSON."},
		{"shards of a closed index", "PUT a\nPOST a/_close\nPUT a/_settings {\"number_of_shards\":2}", "The setting index.number_of_shards is fixed when an index is made."},
		{"python", "PUT a/_doc/1 {\"a\":True}", "True is no JSON value (line 1, column 11 of the body)."},
		{"histogram 0", "PUT a/_doc/1?refresh {\"n\":1}\nGET a/_search {\"aggs\":{\"x\":{\"histogram\":{\"field\":\"n\",\"interval\":0}}}}", "A histogram needs to know how wide its buckets are."},
		{"max shards", "PUT a {\"settings\":{\"number_of_shards\":1001}}", "The cluster may have 1000 shards, and this would make more: "},
		{"cleared scroll", "PUT a/_doc/1?refresh {\"n\":1}\nPUT a/_doc/2?refresh {\"n\":1}\nGET a/_search?scroll=1m&size=1\nDELETE _search/scroll/_all\nPOST _search/scroll {\"scroll_id\":\"$SCROLL\"}", "The scroll has ended: its time ran out, or it was cleared."},
	}
}

// TestMoreErrors provokes them all. Each has an explanation in both languages.
func TestMoreErrors(t *testing.T) {
	for _, tt := range moreErrors() {
		f := provoke(t, tt[1])
		got, ok := Explain(f, "en")
		if !ok || !strings.HasPrefix(got.Means, tt[2]) || got.Do == "" {
			t.Errorf("%s: %+v, want %q\n%.500s", tt[0], got, tt[2], f.Body)
			continue
		}
		zh, ok := Explain(f, "zh")
		if !ok || zh.Means == "" || zh.Do == "" || zh.Means == got.Means || zh.Try != got.Try ||
			strings.ContainsRune(got.Means+got.Do+zh.Means+zh.Do+zh.Try, '$') {
			t.Errorf("%s: in Chinese %+v", tt[0], zh)
		}
	}
}

// TestLogin explains refusals by their status, whatever their words: the engine
// knows no users.
func TestLogin(t *testing.T) {
	for status, want := range map[int]string{401: "wants to know who asks", 403: "may not do that"} {
		for _, body := range []string{"", "Unauthorized", "{}"} {
			if got, ok := Explain(Failure{Method: "GET", Path: "a", Status: status, Body: []byte(body)}, "en"); !ok || !strings.Contains(got.Means, want) {
				t.Errorf("%d %q: %+v", status, body, got)
			}
		}
	}
}

// provoke sends requests to a new engine and gives the last answer. $SCROLL is the
// scroll id that an answer had.
func provoke(t *testing.T, requests string) (f Failure) {
	t.Helper()
	e, err := engine.Open(engine.Options{Interactive: true})
	if err != nil {
		t.Fatal(err)
	}
	scroll := ""
	for line := range strings.SplitSeq(requests, "\n") {
		f, _ = send(e, strings.NewReplacer(`\n`, "\n", "$SCROLL", scroll).Replace(line))
		if id := gjson.GetBytes(f.Body, "_scroll_id").String(); id != "" {
			scroll = id
		}
	}
	return f
}

func first(f Failure, _ string, _ *engine.Engine) Failure { return f }

// TestRules checks that each rule is there because the engine gives such an
// error.
func TestRules(t *testing.T) {
	hit := make([]int, len(allRules()))
	for _, tt := range moreErrors() {
		if at, _ := match(provoke(t, tt[1])); at >= 0 {
			hit[at]++
		}
	}
	for _, tt := range knownErrors() {
		if at, _ := match(first(tt.fail(t))); at >= 0 {
			hit[at]++
		}
	}
	used := 0
	for at, n := range hit {
		if n > 0 {
			used++
		} else if kind, reason := allRules()[at].kind, allRules()[at].reason.String(); kind != "not_implemented_exception" &&
			!strings.Contains(reason, "Content-Type") && !strings.HasPrefix(reason, "^no") && !strings.Contains(reason, "ik_smart") {
			t.Errorf("no error fits %s", allRules()[at].reason)
		}
	}
	if used < 60 {
		t.Errorf("only %d kinds of errors are explained", used)
	}
}
