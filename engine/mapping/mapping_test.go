package mapping

import (
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

func value(t *testing.T, s string) xcontent.Value {
	t.Helper()
	v, err := xcontent.Parse([]byte(s), xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestDynamic(t *testing.T) {
	m := New(Options{Index: "i"})
	doc, next, err := m.Parse(SourceToParse{Index: "i", Type: "_doc", ID: "1", Source: []byte(
		`{"title":"iphone","count":98,"price":1.5,"on":true,"at":"2020-01-01","o":{"x":[1,2]},"a.b":1}`)})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range doc.Fields {
		t.Log(f.Name(), f.Kind, f.Num, f.Str)
	}
	t.Log(string(xcontent.Encode(next.Definition(), xcontent.Format{})))
	for _, s := range []string{`{"count":"x"}`, `{"count":`, ``, `[]`, `{"count":{"a":1}}`, `{"a.b":"x","q":1`, `{"title":"\x"}`} {
		_, _, err = next.Parse(SourceToParse{Index: "i", Type: "_doc", ID: "1", Source: []byte(s)})
		t.Log(s, string(xcontent.Encode(eserr.From(err).Body(), xcontent.Format{})))
	}
}
