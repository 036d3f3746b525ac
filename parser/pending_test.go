package parser

import "testing"

// pendingCases are typed blocks and what they still need.
var pendingCases = []struct {
	block string
	want  State
}{
	{"", Empty},
	{"  \n\t", Empty},
	{"# note", Empty},
	{"// note\n/* note */", Empty},
	{"/* note", Incomplete},
	{"GET _search", Optional},
	{"GET _search\n", Complete},
	{"GET _search\n  ", Complete},
	{"GET _search # note", Optional},
	{"GET _search\n# note", Optional},
	{"GET _search\n{", Incomplete},
	{"GET _search {", Incomplete},
	{"GET _search {}", Complete},
	{"GET _search\n{\n}", Complete},
	{"GET _search\n{\n\n", Incomplete},
	{"GET _search\n{ \"a\": \"}", Incomplete},
	{"GET _search\n{ \"a\": \"}\n}", Complete},
	{"GET _search\n{ \"a\": \"\"\"}\n}", Incomplete},
	{"GET _search\n{ \"a\": \"\"\"}\n\"\"\" }", Complete},
	{"GET _search\n{ \"a\": [1, 2 }", Complete},
	{"GET _search\n{ // }", Incomplete},
	{"GET _search\n{ /* }", Incomplete},
	{"GET _search\n{} # note", Complete},
	{"GET _search\nnot json", Complete},
	{"GET _search\n5", Complete},
	{"GET _cat/indices", Complete},
	{"GET /", Complete},
	{"GET a/_doc/1", Complete},
	{"DELETE a", Complete},
	{"HEAD a", Complete},
	{"PUT a", Optional},
	{"PUT a/_doc/1", Optional},
	{"PUT a/_doc/1 {\"x\":1}", Complete},
	{"POST a/_refresh", Complete},
	{"POST _bulk", Optional},
	{"POST _bulk\n{\"index\":{}}", Optional},
	{"POST _bulk\n{\"index\":{}}\n{", Incomplete},
	{"POST _bulk\n{\"index\":{}}\n{}", Optional},
	{"POST _bulk\n{\"index\":{}}\n{}\n", Complete},
	{"POST _bulk\n{\"index\":{}}\n# note\n{}\n# note", Optional},
	{"GET a/_msearch {}", Optional},
	{"GET _search\n{\nGET b/_doc/1", Complete},
	{"GET a/_doc/1\nGET _search", Optional},
	{"GETT a", Complete},
	{"GETT a\n{", Complete},
	{"GET", Complete},
	{"hello", Complete},
	{"{", Complete},
	{"curl x/a", Complete},
	{"curl x/a \\", Incomplete},
	{"curl x/a \\\n -d '", Incomplete},
	{"curl x/a \\\n -d '{\n}'", Complete},
	{"curl x/a -d '{\nGET b/_doc/1", Complete},
	{"curl -X", Complete},
}

func TestPending(t *testing.T) {
	for _, c := range pendingCases {
		if got := (Assembler{}).Pending(c.block); got != c.want {
			t.Errorf("%q: got %d, want %d", c.block, got, c.want)
		}
	}
}

func TestPendingAsks(t *testing.T) {
	var asked string
	a := Assembler{TakesBody: func(method, path string) bool {
		asked = method + " " + path
		return true
	}}
	if got := a.Pending("delete a/${b} c?d"); got != Optional || asked != "DELETE a/${b}%20c" {
		t.Errorf("got %d, asked %q", got, asked)
	}
}
