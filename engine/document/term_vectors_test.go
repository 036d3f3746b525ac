package document

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// vectorCases are bodies of requests for term vectors with what they are refused
// with; "" if they are not.
func vectorCases() []struct{ body, want string } {
	return []struct{ body, want string }{
		{`{}`, ""},
		{`{"fields":["a"],"offsets":"false","positions":false,"payloads":true,"termStatistics":true,"field_statistics":"true"}`, ""},
		{`{"fields":"a"}`, "failed to parse term vectors request. field [fields] must be an array"},
		{`{"fields":[null]}`, "Can't get text on a VALUE_NULL at 1:12"},
		{`{"_id":1,"doc":{}}`, "failed to parse term vectors request. either [id] or [doc] can be specified, but not both!"},
		{`{"doc":{},"_id":1}`, "failed to parse term vectors request. either [id] or [doc] can be specified, but not both!"},
		{`{"dfs":false}`, "distributed frequencies is not supported anymore for term vectors"},
		{`{"nope":1}`, "failed to parse term vectors request. unknown field [nope]"},
		{`{"per_field_analyzer":{"a":1}}`, "expecting the analyzer at [a] to be a String, but found [class java.lang.Integer] instead"},
		{`{"per_field_analyzer":{"a":3000000000}}`, "expecting the analyzer at [a] to be a String, but found [class java.lang.Long] instead"},
		{`{"per_field_analyzer":5}`, ""},
		{`{"filter":{"max_num_terms":"3","min_term_freq":1}}`, ""},
		{`{"filter":{"nope":1}}`, "failed to parse term vectors request. the field [nope] is not valid for filter parameter for term vector request"},
		{`{"filter":5}`, "failed to parse term vectors request. field [filter] must be an object"},
		{`[]`, "failed to parse term vectors request. expected an object but found [START_ARRAY]"},
		{`{"version_type":"x"}`, "No version type match [x]"},
	}
}

func TestReadTermVectors(t *testing.T) {
	for _, c := range vectorCases() {
		v, err := xcontent.Parse([]byte(c.body), xcontent.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if err := ReadTermVectors(v, NewTermVectors(), profile7(), func(string) {}); err != nil {
			got = eserr.From(err).Reason
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.body, got, c.want)
		}
	}
}

func FuzzReadTermVectors(f *testing.F) {
	for _, c := range vectorCases() {
		f.Add(c.body)
	}
	f.Add(`{"docs":[{"_id":"1"}],"ids":["a"],"parameters":{"fields":["x"]}}`)
	f.Fuzz(func(t *testing.T, body string) {
		v, _ := xcontent.Parse([]byte(body), xcontent.Limits{})
		one := NewTermVectors()
		if err := ReadTermVectors(v, one, profile7(), func(string) {}); err == nil && one.HasID && one.Doc != nil {
			t.Errorf("%q: an id and a document", body)
		}
		m := &MultiTermVectors{}
		if err := m.Read(v, NewTermVectors(), profile7(), func(string) {}); err == nil && v.Err() != nil {
			t.Errorf("%q: broken, but read", body)
		}
	})
}

func TestScoreQueue(t *testing.T) {
	q := scoreQueue{limit: 2}
	for _, s := range []float32{1, 3, 2, 5, 0} {
		q.offer(&VectorTerm{Score: s})
	}
	if len(q.heap) != 2 || q.heap[0].Score != 3 || q.heap[1].Score != 5 {
		t.Errorf("%v %v", q.heap[0].Score, q.heap[1].Score)
	}
}
