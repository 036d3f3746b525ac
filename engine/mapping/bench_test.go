package mapping

import (
	"testing"

	"esconsole/engine/xcontent"
)

// BenchmarkParse parses a small document against a mapping that has its fields.
func BenchmarkParse(b *testing.B) {
	def, err := xcontent.Parse([]byte(`{"properties":{"title":{"type":"text","fields":{"keyword":{"type":"keyword","ignore_above":256}}},"user":{"type":"keyword"},
"views":{"type":"long"},"price":{"type":"double"},"live":{"type":"boolean"},"at":{"type":"date"},"tags":{"type":"keyword"}}}`), xcontent.Limits{})
	if err != nil {
		b.Fatal(err)
	}
	m, _, err := New(Options{Index: "b"}).Merge("_doc", def, ReasonCreate)
	if err != nil {
		b.Fatal(err)
	}
	src := SourceToParse{Index: "b", Type: "_doc", ID: "1", Source: []byte(`{"title":"A document like many others","user":"kimchy","views":1234,"price":12.5,` +
		`"live":true,"at":"2020-01-02T03:04:05.678Z","tags":["one","two","three"]}`)}
	b.SetBytes(int64(len(src.Source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, next, err := m.Parse(src); err != nil || next != nil {
			b.Fatal(err, next)
		}
	}
}
