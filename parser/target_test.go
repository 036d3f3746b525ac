package parser

import (
	"fmt"
	"testing"
)

func quote(b []byte) string { return fmt.Sprintf("%q", b) }

func TestTarget(t *testing.T) {
	for _, c := range []struct{ target, path, query string }{
		{"/_search", "/_search", ""},
		{"a/b c", "a/b%20c", ""},
		{"数据", "%E6%95%B0%E6%8D%AE", ""},
		{"a%2Fb", "a%2Fb", ""},
		{"a+b?q=a+b", "a+b", "q=a+b"},
		{"100%", "100%25", ""},
		{"%{[@metadata][beat]}-2020.08.23", "%25{[@metadata][beat]}-2020.08.23", ""},
		{"<logs-{now/d}>/_search", "<logs-{now/d}>/_search", ""},
		{"a?", "a", ""},
		{"a??version=1", "a", "?version=1"},
		{"_search?q=tag#1", "_search", "q=tag%231"},
		{`_search?q="a b"~3`, "_search", "q=%22a%20b%22~3"},
		{`a/_doc/"x?y"?z`, "a/_doc/%22x?y%22", "z"},
		{"_search?q=create_date:[2022-03-10T08:00:00.000+08:00 TO *]", "_search", "q=create_date:[2022-03-10T08:00:00.000%2B08:00%20TO%20*]"},
		{"a?t=2022-03-10T08:00:00+0800", "a", "t=2022-03-10T08:00:00%2B0800"},
		{"a?t=2022-03-10T08:00:00+08", "a", "t=2022-03-10T08:00:00%2B08"},
		{"a?q=T10+20+T5+6 T+1 1T1+", "a", "q=T10+20+T5+6%20T+1%201T1+"},
		{"a?q=%2Bname:mary+-name:hill", "a", "q=%2Bname:mary+-name:hill"},
		{"a?q=\x01\xff", "a", "q=%01%FF"},
	} {
		var r Request
		r.setTarget(c.target)
		if r.Target != c.target || r.Path != c.path || r.Query != c.query {
			t.Errorf("%q: got %q ? %q, want %q ? %q", c.target, r.Path, r.Query, c.path, c.query)
		}
	}
}

func TestIsNDJSON(t *testing.T) {
	for path, want := range map[string]bool{
		"_bulk": true, "/_bulk": true, "a/_bulk/": true, "a/t/_msearch": true, "/_msearch/template": true,
		"": false, "/": false, "a_bulk": false, "_search/template": false, "_bulk/a": false,
	} {
		if got := isNDJSON(path); got != want {
			t.Errorf("%q: got %v", path, got)
		}
	}
}
