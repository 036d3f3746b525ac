package xcontent

import (
	"strings"
	"testing"
)

// sampleDoc is a document of about a kilobyte, as courses index them.
const sampleDoc = `{
  "title": "Optimistic concurrency control in practice",
  "author": {"first": "Ada", "last": "Løvelace", "email": "ada@example.org"},
  "price": 39.95, "pages": 412, "in_stock": true, "discount": null,
  "published": "2020-11-10T08:30:00Z",
  "tags": ["search", "database", "distributed systems", "中文"],
  "description": "Every write names the state it expects to find. If another write came first, the sequence number is a different one, and the server answers with a conflict: \"version conflict, required seqNo [0]\".",
  "chapters": [
    {"n": 1, "title": "Sequence numbers", "pages": 31, "draft": false},
    {"n": 2, "title": "Primary terms", "pages": 24, "draft": false},
    {"n": 3, "title": "External versions", "pages": 45, "draft": true}
  ],
  "location": {"lat": 52.52437, "lon": 13.41053},
  "stats": {"views": 1234567890123, "likes": 4711, "ratio": 1.5e-3, "history": [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]},
  "publisher": {"name": "Example House", "address": {"street": "1 Main Street", "city": "Springfield", "zip": "00001"}}
}`

func BenchmarkParse(b *testing.B) {
	bodies := map[string]string{
		"doc":   sampleDoc,
		"query": `{"query":{"bool":{"must":[{"match":{"title":"search engine"}}],"filter":[{"range":{"price":{"gte":10,"lte":50}}}]}},"size":20}`,
		"text":  `{"body":"` + strings.Repeat("The quick brown fox jumps over the lazy dog. ", 200) + `"}`,
	}
	for name, body := range bodies {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse([]byte(body), Limits{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkEncode(b *testing.B) {
	v, err := Parse([]byte(sampleDoc), Limits{})
	if err != nil {
		b.Fatal(err)
	}
	tree, raw := v.Any(), Raw(sampleDoc)
	cases := map[string]struct {
		v any
		f Format
	}{
		"compact": {tree, Format{}},
		"pretty":  {tree, Format{Pretty: true}},
		"raw":     {raw, Format{}},
		"re-lay":  {raw, Format{Pretty: true}},
		"yaml":    {tree, Format{YAML: true}},
	}
	for name, c := range cases {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(sampleDoc)))
			b.ReportAllocs()
			buf := make([]byte, 0, 4096)
			for b.Loop() {
				buf = AppendEncode(buf[:0], c.v, c.f)
			}
		})
	}
}

func BenchmarkFilterSource(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		FilterSource(Raw(sampleDoc), []string{"title", "author.*", "*.pages"}, []string{"stats"})
	}
}
