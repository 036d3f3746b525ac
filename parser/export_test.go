package parser

import "testing"

func TestExport(t *testing.T) {
	vars := func(name string) (string, bool) { return "7", name == "n" }
	tests := []struct{ name, text, want, err string }{
		{"a lesson", "#@ engine nodes=2\n# First\n# second\nput a/_doc/1?refresh { \"a\": 1 } // why\n#@ expect 201\n\n\n# 中文\nGET /a/_doc/1\n# end",
			"# First\n# second\nPUT a/_doc/1?refresh\n{ \"a\": 1 }\n\n# 中文\nGET /a/_doc/1\n\n# end\n", ""},
		{"comments in a body", "GET _search\n{ # one\n  #@ show hits\n  \"q\": \"# no\" // two\n}", "GET _search\n{ // one\n  \n  \"q\": \"# no\" // two\n}\n", ""},
		{"triple quotes stay", "PUT a\n{\"s\":\"\"\"# x\ny\"\"\"}", "PUT a\n{\"s\":\"\"\"# x\ny\"\"\"}\n", ""},
		{"bulk", "POST _bulk\n{\"index\":{}}\n\n# a comment\n{\n \"a\": 1\n}", "POST _bulk\n{\"index\":{}}\n{ \"a\": 1 }\n", ""},
		{"curl", `curl -XPUT "localhost:9200/a/_doc/1" -H 'Content-Type: application/json' -d'{"a":1}'`, "PUT /a/_doc/1\n{\"a\":1}\n", ""},
		{"variables", "PUT a/_doc/${n}\n{\"n\":\"${n}\"}", "PUT a/_doc/7\n{\"n\":7}\n", ""},
		{"no such variable", "GET a/_doc/${m}", "GET a/_doc/${m}\n", "1:12: undefined variable ${m}"},
		{"no request", "GET a\n\nnonsense", "GET a\n", "3:1: this is no request"},
	}
	for _, tt := range tests {
		got, errs := Export(tt.text, vars)
		err := ""
		if len(errs) > 0 {
			err = errs[0].Error()
		}
		if got != tt.want || len(err) < len(tt.err) || err[:len(tt.err)] != tt.err {
			t.Errorf("%s: %q, %q, want %q, %q", tt.name, got, err, tt.want, tt.err)
		}
	}
}
