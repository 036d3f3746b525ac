package highlight

import (
	"strings"
	"testing"

	"esconsole/engine/analysis"
	"esconsole/engine/lucene"
	"esconsole/engine/query"
	"esconsole/engine/xcontent"
)

func readOptions(t testing.TB, body string) (*Request, error) {
	t.Helper()
	v, err := xcontent.Parse([]byte(body), xcontent.Limits{})
	if err != nil {
		return nil, err
	}
	return Parse(v, func(v xcontent.Value) (query.Query, error) { return query.Parse(v, nil) }, func(string) {})
}

var requests = []struct{ body, fail string }{
	{`{"fields":{"t":{}}}`, ""},
	{`{"fields":[{"t":{"type":"plain","fragment_size":20}}],"order":"score"}`, ""},
	{`{"fields":{"t":{"type":"fvh","matched_fields":["t"]}},"pre_tags":"<1>","post_tags":"</1>"}`, ""},
	{`{"tags_schema":"styled","encoder":"html","no_match_size":5,"fields":{"t":{}}}`, ""},
	{`{"fields":{"t":{}},"tags_schema":"x"}`, "[highlight] failed to parse field [tags_schema]"},
	{`{"field":{}}`, "[highlight] unknown field [field] did you mean [fields]?"},
	{`{"pre_tags":"x"}`, "pre_tags are set but post_tags are not set"},
	{`{"fields":[{}]}`, "[highlight] failed to parse field [fields]"},
}

func TestParse(t *testing.T) {
	for _, c := range requests {
		_, err := readOptions(t, c.body)
		switch {
		case err == nil && c.fail != "", err != nil && c.fail == "", err != nil && !strings.Contains(err.Error(), c.fail):
			t.Errorf("%s: %v", c.body, err)
		}
	}
}

// FuzzHighlight highlights a text with each highlighter: without the tags it is a part
// of the text.
func FuzzHighlight(f *testing.F) {
	for _, r := range requests {
		f.Add(r.body, "The quick fox. A quick dog, and the fox")
	}
	a := analysis.Global().Default()
	q := (&lucene.Bool{}).With(lucene.Should, lucene.NewTerm("t", "quick")).
		With(lucene.Should, &lucene.Phrase{Field: "t", Terms: []lucene.PhraseTerm{{Terms: []string{"the"}}, {Terms: []string{"fox"}, Position: 1}}, Slop: 2})
	f.Fuzz(func(t *testing.T, body, value string) {
		r, err := readOptions(t, body)
		if err != nil || len(r.Fields) == 0 {
			return
		}
		fields, err := r.Resolve(func(query.Query) (lucene.Query, error) { return q, nil })
		if err != nil {
			t.Fatal(err)
		}
		if f := &fields[0]; f.Check() == nil && *f.Encoder == "default" {
			value := strings.ReplaceAll(value, "\x00", " ")
			tokens := func(string) ([]Token, error) { return Tokens(a, 100, []string{value}) }
			shown, err := f.Highlight(&Target{Field: "t", Analyzer: a, Gap: 100, Tokenized: true, Vectors: true, Most: maxInt, MaxOffset: maxInt,
				Values: []string{value}, Vector: tokens, Query: q})
			if err != nil {
				return
			}
			for _, one := range shown {
				for _, tag := range append(f.PreTags, f.PostTags...) {
					if tag != "" {
						one = strings.ReplaceAll(one, tag, "")
					}
				}
				if f.Kind() == "unified" && !strings.Contains(text(units(value)), one) && len(f.PreTags) == 1 && f.PreTags[0] == "<em>" && !strings.Contains(value, "<") {
					t.Errorf("%q is not in %q", one, value)
				}
			}
		}
	})
}
