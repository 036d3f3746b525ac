package document

import (
	"testing"

	"esconsole/engine/xcontent"
)

// multiGetBodies are bodies of multi-gets with what a real server says of them;
// those without an error name so many documents.
var multiGetBodies = []struct {
	body string
	gets int
	err  string
}{
	{`{}`, 0, ""},
	{`{"ids":["1",2,true]}`, 3, ""},
	{`{"docs":[{"_id":"1"},{}],"ids":["2"]}`, 3, ""},
	{`{"docs":[{"_id":"1","routing":["a","b"],"_source":{"include":"a","excludes":["b"]}}]} x`, 1, ""},
	{``, 0, "unexpected token [null], expected [START_OBJECT]"},
	{`[]`, 0, "unexpected token [START_ARRAY], expected [START_OBJECT]"},
	{`{"ids":"1"}`, 0, "unexpected token [VALUE_STRING], expected [FIELD_NAME] or [START_ARRAY]"},
	{`{"ids":[null]}`, 0, "ids array element should only contain ids"},
	{`{"documents":[]}`, 0, "unknown key [documents] for a START_ARRAY, expected [docs] or [ids]"},
	{`{"docs":[1]}`, 0, "docs array element should include an object"},
	{`{"docs":[{"_id":"1","x":{}}]}`, 0, "docs array element should include an object"},
	{`{"docs":[{"_id":"1","x":1}]}`, 0, "failed to parse multi get request. unknown field [x]"},
	{`{"docs":[{"_id":"1","x":[1]}]}`, 0, "failed to parse multi get request. unknown field [x]"},
	{`{"docs":[{"_id":"1","fields":"a"}]}`, 0, "Unsupported field [fields] used, expected [stored_fields] instead"},
	{`{"docs":[{"_id":"1","_source":5}]}`, 0, "illegal type for _source: [VALUE_NUMBER]"},
	{`{"docs":[{"_id":"1","_source":{"inc":"a"}}]}`, 0, "Can't get text on a FIELD_NAME at 1:32"},
	{`{"docs":[{"_id":"1","version":"x"}]}`, 0, `For input string: "x"`},
	{`{"docs":[{"_id":"1","version_type":"x"}]}`, 0, "No version type match [x]"},
}

func readMultiGet(body string) (*MultiGet, error) {
	v, err := xcontent.Parse([]byte(body), xcontent.Limits{})
	if err != nil && v.IsMissing() {
		return nil, err
	}
	return ReadMultiGet(v, NewGet(), profile7(), func(string) {})
}

func TestReadMultiGet(t *testing.T) {
	for _, c := range multiGetBodies {
		m, err := readMultiGet(c.body)
		switch {
		case chain(err) != c.err:
			t.Errorf("%s: %s\nwant %s", c.body, chain(err), c.err)
		case err == nil && len(m.Gets) != c.gets:
			t.Errorf("%s: %d documents, want %d", c.body, len(m.Gets), c.gets)
		}
	}
}

// FuzzReadMultiGet demands that a document with an id is taken for one, and that
// the others are refused.
func FuzzReadMultiGet(f *testing.F) {
	for _, c := range multiGetBodies {
		f.Add(c.body)
	}
	f.Fuzz(func(t *testing.T, body string) {
		m, err := readMultiGet(body)
		if err != nil {
			return
		}
		whole := len(m.Gets) > 0
		for i, g := range m.Gets {
			if !m.IDs[i] && g.ID != "" {
				t.Errorf("%q: document %d has an id and does not know it", body, i)
			}
			whole = whole && m.IDs[i]
		}
		if (m.Validate() == nil) != whole {
			t.Errorf("%q: %v", body, m.Validate())
		}
	})
}
