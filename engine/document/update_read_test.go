package document

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// updateBodies are bodies of updates with what a real server says of them.
var updateBodies = []struct{ body, err string }{
	{`{}`, ""},
	{`{"doc":{"a":1}}`, ""},
	{`{"doc":{"a":1}} trailing`, ""},
	{`{"script":"x","upsert":{},"scripted_upsert":"true","detect_noop":false,"_source":["a"],"if_seq_no":"5","if_primary_term":1}`, ""},
	{``, "[1:0] [UpdateRequest] Expected START_OBJECT but was: null"},
	{`[ ]`, "[1:1] [UpdateRequest] Expected START_OBJECT but was: START_ARRAY"},
	{`{ "visits": 12 }`, "[1:3] [UpdateRequest] unknown field [visits]"},
	{`{ "dok": { "visits": 12 } }`, "[1:3] [UpdateRequest] unknown field [dok] did you mean [doc]?"},
	{`{ "doc": "visits" }`, "[1:10] [UpdateRequest] doc doesn't support values of type: VALUE_STRING"},
	{`{ "doc": { "x": 1 }, "detect_noop": "no" }`, "[1:37] [UpdateRequest] failed to parse field [detect_noop]" +
		" < Failed to parse value [no] as only [true] or [false] are allowed."},
	{`{ "doc": { "x": 1 }, "_source": { "inc": "x" } }`, "[1:42] [UpdateRequest] failed to parse field [_source] < Unknown key for a VALUE_STRING in [inc]."},
	{`{ "doc": { "x": 1 }, "if_seq_no": -7 }`, "[1:35] [UpdateRequest] failed to parse field [if_seq_no] < sequence numbers must be non negative. got [-7]."},
	{`{ "doc": { "x": 1, "x": 2 } }`, "[1:17] [UpdateRequest] failed to parse field [doc] < Duplicate field 'x'" +
		"\n at [Source: (org.elasticsearch.common.io.stream.InputStreamStreamInput); line: 1, column: 23]"},
	{`{ "doc": { "x": 1e } }`, "[1:12] [UpdateRequest] failed to parse field [doc] < Unexpected character (' ' (code 32)) in numeric value: " +
		"Exponent indicator not followed by a digit\n at [Source: (org.elasticsearch.common.io.stream.InputStreamStreamInput); line: 1, column: 20]"},
	{`{ "script": { "source": "a", "id": "both" } }`, "[1:36] [UpdateRequest] failed to parse field [script] < [1:36] [script] failed to parse field [id]" +
		" < must only use one of [source, id] when specifying a script"},
}

// chain is the reasons of an error and its causes.
func chain(err error) string {
	e, ok := eserr.As(err)
	if !ok {
		return ""
	}
	text := e.Reason
	for e.Cause != nil {
		e = e.Cause
		text += " < " + e.Reason
	}
	return text
}

func readUpdate(body string) (*Write, error) {
	w := NewWrite(OpUpdate)
	w.Update = NewUpdate()
	return w, ReadUpdate(w, []byte(body), xcontent.Limits{}, profile7(), func(string) {})
}

func TestReadUpdate(t *testing.T) {
	for _, c := range updateBodies {
		if _, err := readUpdate(c.body); chain(err) != c.err {
			t.Errorf("%s: %s\nwant %s", c.body, chain(err), c.err)
		}
	}
}

// FuzzReadUpdate demands that a partial document which is accepted changes
// nothing in a document that is equal to it.
func FuzzReadUpdate(f *testing.F) {
	for _, c := range updateBodies {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		w, err := readUpdate(body)
		if err != nil || w.Update.Doc.IsMissing() || !w.Update.DetectNoop {
			return
		}
		if _, changed, err := mergeDoc(encode(w.Update.Doc), w.Update); err != nil || changed {
			t.Errorf("%q differs from itself: %v", w.Update.Doc.Raw(), err)
		}
	})
}
