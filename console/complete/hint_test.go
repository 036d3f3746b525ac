package complete

import "testing"

func TestHint(t *testing.T) {
	tests := []struct{ text, want string }{
		{"", ""},
		{"   ", ""},
		{"# a", ""},
		{"G", "ET "},
		{"GET products", ""},
		{"GET products/_sea", "rch"},
		{"GET products/_search", " ?q&size&from… { query, aggs, size … }"},
		{"GET _cat/indices", " ?v&h&s…"},
		{"PUT products/_doc/1?if_s", "eq_no="},
		{"PUT products/_doc/1?refresh=", "true | false | wait_for"},
		{"GET products/_search\n", ""},
		{"GET products/_search\n{", `query | aggs | size | from | …`},
		{"GET products/_search\n{ \"que", `ry": {}`},
		{"GET products/_search\n{ \"query\": { \"range\": { ", "count | o.n | title | title.raw"},
		{"GET products/_search\n{ \"query\": { \"ran", `ge": { "": { "gte": 0, "lte": 10 } }`},
		{"GET products/_search\n{ \"track_total_hits\": ", "true | false"},
		{"GET products/_search\n{ \"size\": 1", ""},
		{":he", "lp "},
		{":run ", "dir/ | a.es | lesson.es"},
		{"nonsense", ""},
	}
	for _, tt := range tests {
		if got := Hint(tt.text, source()); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
