package aggs

import (
	"testing"

	"esconsole/engine/xcontent"
)

// FuzzParse reads any text as aggregations.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		`{"x":{"avg":{"field":"price","missing":10}}}`, `{"t":{"terms":{"field":"a","order":[{"b>c.max":"asc"}],"include":"a.*"},"aggs":{"b":{"filter":{"match_all":{}}}}}}`,
		`{"h":{"histogram":{"field":"a","interval":5,"extended_bounds":{"min":0,"max":10},"keyed":true}}}`,
		`{"d":{"date_histogram":{"field":"a","calendar_interval":"1d","time_zone":"+01:00","offset":"-6h","hard_bounds":{"min":"now-1d"}}}}`,
		`{"g":{"global":{},"meta":{"a":1}}}`, `{"x":{"terms":{"field":"a","include":{"partition":0,"num_partitions":2}}}}`, `{"x":{}}`, `{"x":{"avg":`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v, err := xcontent.Parse([]byte(text), xcontent.Limits{})
		if err != nil || v.Kind() != xcontent.KindObject {
			return
		}
		a, err := Parse(v, Reading{Warn: func(string) {}})
		if (a == nil) == (err == nil) {
			t.Fatalf("%v, %v", a, err)
		}
	})
}
