package document

import (
	"testing"

	"esconsole/engine/xcontent"
)

// merges are updates as a real server has carried them out.
var merges = []struct {
	stored, doc, want string
	changed           bool
}{
	{`{"a":1}`, `{}`, `{"a":1}`, false},
	{`{"a":1}`, `{"a":1}`, `{"a":1}`, false},
	{`{"a":1}`, `{"a":1.0}`, `{"a":1.0}`, true},
	{`{"a":1.10}`, `{"a":1.1}`, `{"a":1.1}`, false},
	{`{"a":1e2}`, `{"a":100}`, `{"a":100}`, true},
	{`{"a":-0.0}`, `{"a":0.0}`, `{"a":0.0}`, true},
	{`{"a":12345678901234567890123}`, `{"a":12345678901234567890123}`, `{"a":12345678901234567890123}`, false},
	{`{"o":{"n":null}}`, `{"o":{"n":null}}`, `{"o":{"n":null}}`, false},
	{`{"o":{"n":1}}`, `{"o":{"m":null}}`, `{"o":{"n":1,"m":null}}`, true},
	{`{"o":{"n":1}}`, `{"o":null}`, `{"o":null}`, true},
	{`{"o":null}`, `{"o":{}}`, `{"o":{}}`, true},
	{`{"o":{"n":1}}`, `{"o":{}}`, `{"o":{"n":1}}`, false},
	{`{"l":[1,{"y":1,"x":2}]}`, `{"l":[1,{"x":2,"y":1}]}`, `{"l":[1,{"x":2,"y":1}]}`, false},
	{`{"b":1}`, `{"zulu":1,"yankee":2,"xray":{"m":1,"k":2,"aa":3},"bravo":1}`,
		`{"b":1,"bravo":1,"yankee":2,"xray":{"aa":3,"k":2,"m":1},"zulu":1}`, true},
}

func parse(t testing.TB, text string) xcontent.Value {
	t.Helper()
	v, err := xcontent.Parse([]byte(text), xcontent.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestMergeDoc(t *testing.T) {
	for _, c := range merges {
		u := NewUpdate()
		u.Doc = parse(t, c.doc)
		merged, changed, err := mergeDoc([]byte(c.stored), u)
		if err != nil {
			t.Fatal(err)
		}
		if got := string(xcontent.Encode(merged, xcontent.Format{})); got != c.want || changed != c.changed {
			t.Errorf("%s and %s: %s, changed %t; want %s, %t", c.stored, c.doc, got, changed, c.want, c.changed)
		}
	}
}

// TestMergeLarge takes the path for objects with many members.
func TestMergeLarge(t *testing.T) {
	var stored, doc xcontent.Object
	for i := range 200 {
		key := string(rune('a'+i/26)) + string(rune('a'+i%26))
		stored = append(stored, xcontent.Member{Key: key, Value: xcontent.NumberText("1")})
		doc = append(doc, xcontent.Member{Key: key, Value: xcontent.NumberText("2")})
	}
	if !merge(&stored, doc, true) || len(stored) != 200 {
		t.Fatalf("%d members", len(stored))
	}
	for _, m := range stored {
		if m.Value != xcontent.NumberText("2") {
			t.Fatalf("%s is %v", m.Key, m.Value)
		}
	}
}
