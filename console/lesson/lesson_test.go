package lesson

import (
	"slices"
	"strings"
	"testing"

	"esconsole/parser"
)

const conflict = `{
  "error" : {
    "root_cause" : [ { "type" : "version_conflict_engine_exception", "shard" : "0" } ],
    "type" : "version_conflict_engine_exception",
    "reason" : "[1]: version conflict, required seqNo [0], primary term [1]",
    "resource.id" : "products"
  },
  "status" : 409
}`

const found = `{
  "_id" : "1",
  "_version" : 9197237133460629465,
  "found" : true,
  "price" : 7.0,
  "empty" : null,
  "_source" : { "title" : "iphone 12", "tags" : [ "a", "b" ], "size" : { "w" : 1, "h" : 2 } }
}`

func TestExpect(t *testing.T) {
	vars := func(name string) (string, bool) {
		return map[string]string{"v": "9197237133460629465", "name": "iphone 12"}[name], name == "v" || name == "name"
	}
	tests := []struct {
		args   string
		status int
		body   string
		want   string // what doesn't hold, joined by " / "
	}{
		{"409", 409, conflict, ""},
		{"200", 409, conflict, "the status is 409, not 200"},
		{"4xx", 409, conflict, ""},
		{"2xx|404", 409, conflict, "the status is 409, not 2xx or 404"},
		{"409 error.type=version_conflict_engine_exception", 409, conflict, ""},
		{"error.type=x", 409, conflict, `error.type is "version_conflict_engine_exception", expected = x`},
		{`error.reason~"required seqNo \\[0\\]"`, 409, conflict, ""},
		{`error.reason~/seqNo \[[0-9]\]/ 409`, 409, conflict, ""},
		{`error.reason!~seqNo`, 409, conflict, `error.reason is "[1]: version conflict, required seqNo [0], primary term [1]", expected !~ seqNo`},
		{"error.root_cause.0.shard=0", 409, conflict, ""},
		{`error.root_cause.0.shard="0"`, 409, conflict, ""},
		{`error.resource\.id=products`, 409, conflict, ""},
		{`error.root_cause.#=1`, 409, conflict, ""},
		{`error.root_cause.#(shard=="0").type=version_conflict_engine_exception`, 409, conflict, ""},
		{`status="409"`, 409, conflict, `status is 409, expected = 409`},
		{"_version=9197237133460629465", 200, found, ""},
		{"_version=9197237133460629466", 200, found, "_version is 9197237133460629465, expected = 9197237133460629466"},
		{"_version=${v}", 200, found, ""},
		{"_source.title=${name}", 200, found, ""},
		{"_source.title=${nobody}", 200, found, "${nobody} is not defined"},
		{"_version > 9197237133460629464 _version<9197237133460629466", 200, found, ""},
		{"_version<=1", 200, found, "_version is 9197237133460629465, expected <= 1"},
		{"price=7 price=7.0 price>=7 price!=8", 200, found, ""},
		{"price=seven", 200, found, "price is 7.0, expected = seven"},
		{"found=true empty=null", 200, found, ""},
		{`_source.title="iphone 12"`, 200, found, ""},
		{`_source.tags=["a","b"] _source.size={"h":2, "w":1}`, 200, found, ""},
		{`_source.tags=["b","a"]`, 200, found, `_source.tags is [ "a", "b" ], expected = ["b","a"]`},
		{"_source !error", 200, found, ""},
		{"_seq_no", 200, found, "there is no _seq_no"},
		{"_seq_no!=1", 200, found, "there is no _seq_no"},
		{"!found", 200, found, "found is there: true"},
		{"body~green", 200, "1 green open\n", ""},
		{"status=200", 200, "1 green open\n", "there is no status"},
		{"_source.tags length=2 _source length>2 _source.title length=9 _id exists error absent", 200, found, ""},
		{"_source.tags length=3", 200, found, "the length of _source.tags is 2, expected = 3"},
		{"_source.tags length < 2 _source.size length<=2", 200, found, "the length of _source.tags is 2, expected < 2"},
		{"price length=3 _id absent", 200, found, `price: 7.0 has no length / _id is there: "1"`},
		{"_seq_no exists", 200, found, "there is no _seq_no"},
		{"_source exists=1", 200, found, "there is no exists"},
		{"price>${name}", 200, found, `price: "iphone 12" is no number`},
		{"_id~${name}[", 200, found, "_id: error parsing regexp: missing closing ]: `[`"},
		{"500 _id=2", 200, found, `the status is 200, not 500 / _id is "1", expected = 2`},
	}
	for _, tt := range tests {
		e, err := parseExpect(tt.args)
		if err != nil {
			t.Errorf("%s: %v", tt.args, err)
			continue
		}
		if got := strings.Join(e.Check(Answer{tt.status, []byte(tt.body)}, vars), " / "); got != tt.want {
			t.Errorf("%s:\n got  %s\n want %s", tt.args, got, tt.want)
		}
	}
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, args string
		want       string // the error, "" for none
		hint       string
	}{
		{"expect", "409", "", ""},
		{"expect", "", "#@ expect: a status or a comparison is missing, as in 409 or _version=2", ""},
		{"expect", "=3", `#@ expect: a path is missing before "=3"`, ""},
		{"expect", "a=", "#@ expect: a value is missing after a=", ""},
		{"expect", `a="x`, `#@ expect: "x is no JSON value`, ""},
		{"expect", "a~/x", "#@ expect: the regular expression has no end: / is missing", ""},
		{"expect", "error.reason~[", "#@ expect: error parsing regexp: missing closing ]: `[`", ""},
		{"expect", "_id>abc", `#@ expect: "abc" is no number`, ""},
		{"expect", "price<1e99999999999999999", `#@ expect: "1e99999999999999999" is no number`, ""},
		{"expect", "hits length", "#@ expect: a comparison is missing after length, as in length=3", ""},
		{"expect", "hits length!~3", "#@ expect: a comparison is missing after length, as in length=3", ""},
		{"expect", "hits length=x", `#@ expect: "x" is no number`, ""},
		{"task", "", "#@ task: what is to be done is missing", ""},
		{"hint", "", "#@ hint: a text is missing", ""},
		{"note", "", "#@ note: a text is missing", ""},
		{"chapter", "", "#@ chapter: a title is missing", ""},
		{"solution", "1", `#@ solution: it takes no words, so "1" means nothing`, ""},
		{"check", "it", `#@ check: it takes no words, so "it" means nothing`, ""},
		{"expcet", "409", "unknown directive #@ expcet", "#@ expect"},
		{"frobnicate", "", "unknown directive #@ frobnicate", ""},
		{"capture", "seq = _seq_no", "", ""},
		{"capture", "seq", "#@ capture: a value is missing, as in seq = 1", ""},
		{"capture", "se-q = a", `#@ capture: "se-q" can't be a variable's name: letters, digits and _ only`, ""},
		{"set", "index=products", "", ""},
		{"set", "", "#@ set: a name is missing, as in seq = 1", ""},
		{"pause", "", "", ""},
		{"show", "hits.hits", "", ""},
		{"show", "", "#@ show: a path is missing, as in hits.hits", ""},
		{"hide", "", "", ""},
		{"hide", "it", `#@ hide: it takes no words, so "it" means nothing`, ""},
		{"setup", "data.es", "", ""},
		{"setup", "", "#@ setup: a file is missing, as in data.es", ""},
		{"engine", "nodes=2 compat=5", "", ""},
		{"engine", "nodes=two", `#@ engine: "nodes=two" is not understood: it takes nodes=N and compat=N`, ""},
		{"engine", "size=2", `#@ engine: "size=2" is not understood: it takes nodes=N and compat=N`, ""},
	}
	for _, tt := range tests {
		_, errs := Read([]parser.Directive{{Name: tt.name, Args: tt.args, Line: 7}})
		var got, hint string
		if len(errs) > 0 {
			got, hint = errs[0].Msg, errs[0].Hint
			if errs[0].Line != 7 {
				t.Errorf("#@ %s %s: line %d", tt.name, tt.args, errs[0].Line)
			}
		}
		if got != tt.want || hint != tt.hint {
			t.Errorf("#@ %s %s:\n got  %q, hint %q\n want %q, hint %q", tt.name, tt.args, got, hint, tt.want, tt.hint)
		}
	}
}

// TestColumns checks that a mistake is found where it stands.
func TestColumns(t *testing.T) {
	for text, want := range map[string][2]int{
		"GET /\n#@ expect 200 中文=\"x":            {2, 18},
		"GET /\n  #@  expcet 200":                {2, 7},
		"GET /\n#@ expect 200 a=1 took<soon b=2": {2, 24},
		"GET /\n#@ expect":                       {2, 10},
		"GET /\n#@ hide it":                      {2, 9},
		"GET /\n#@ expect 200 =3":                {2, 15},
		"#@ set 1-2=3\nGET /":                    {1, 8},
		"GET /\n#@ expect a length 3":            {2, 13},
	} {
		_, errs := Read(parser.Parse(text).Requests[0].Directives)
		if len(errs) != 1 || errs[0].Line != want[0] || errs[0].Column != want[1] {
			t.Errorf("%q: %+v, want %v", text, errs, want)
		}
	}
}

func TestSteps(t *testing.T) {
	steps, errs := Read([]parser.Directive{
		{Name: "set", Args: `index = "my products"`, Line: 1},
		{Name: "setup", Args: "data.es", Line: 2},
		{Name: "expect", Args: "200", Line: 5},
		{Name: "capture", Args: "seq=_seq_no", Line: 6},
		{Name: "show", Args: "hits.total hits.hits", Line: 7},
		{Name: "hide", Line: 8},
	})
	if len(errs) > 0 {
		t.Fatal(errs[0])
	}
	if got := steps.Before[0].Step; got != (Set{"index", "my products"}) {
		t.Errorf("set: %v", got)
	}
	if got := steps.Before[1]; got != (At{2, Setup{"data.es"}}) {
		t.Errorf("setup: %v", got)
	}
	if got := steps.After[1].Step; got != (Capture{"seq", "_seq_no"}) {
		t.Errorf("capture: %v", got)
	}
	if !steps.Hide || !slices.Equal(steps.Show, []string{"hits.total", "hits.hits"}) {
		t.Errorf("show %v, hide %v", steps.Show, steps.Hide)
	}
}

func TestAnnounces(t *testing.T) {
	for args, want := range map[string]bool{
		"404": true, "4xx": true, "error.type=x": true, "error": true, "status=404": true,
		"_version=1": false, "!error": false,
	} {
		steps, _ := Read([]parser.Directive{{Name: "expect", Args: args}})
		if got := steps.Announces(); got != want {
			t.Errorf("%s announces an error: %v", args, got)
		}
	}
}

func TestCapture(t *testing.T) {
	a := Answer{200, []byte(found)}
	for path, want := range map[string]string{
		"_version": "9197237133460629465", "_source.title": "iphone 12", "_source.size": `{ "w" : 1, "h" : 2 }`, "price": "7.0",
	} {
		if got, err := (Capture{"x", path}).Take(a); err != nil || got != want {
			t.Errorf("%s: %q, %v", path, got, err)
		}
	}
	if _, err := (Capture{"x", "_seq_no"}).Take(a); err == nil {
		t.Error("a missing value was captured")
	}
}

func TestExpand(t *testing.T) {
	vars := func(name string) (string, bool) { return "<${" + name + "}>", name != "none" }
	for text, want := range map[string]string{
		"":             "",
		"plain $5 {}":  "plain $5 {}",
		"a${x}b${y}":   "a<${x}>b<${y}>",
		"open ${x":     "open ${x",
		"${env:HOME}/": "<${env:HOME}>/",
	} {
		if got, err := Expand(text, vars); err != nil || got != want {
			t.Errorf("%s: %q, %v", text, got, err)
		}
	}
	if _, err := Expand("${none}", vars); err == nil || err.Error() != "${none} is not defined" {
		t.Errorf("undefined: %v", err)
	}
}

func TestWanted(t *testing.T) {
	for text, want := range map[string]*Engine{
		"GET /":                                nil,
		"#@ engine nodes=2\n\nGET /":           {Nodes: 2},
		"# x\n#@ engine compat=5\nGET /":       {Compat: 5},
		"GET /\n\n#@ engine nodes=2\n\nGET /a": nil,
		"#@ engine nodes=nothing\nGET /":       nil,
	} {
		got := Wanted(parser.Parse(text))
		if (got == nil) != (want == nil) || got != nil && *got != *want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"a", "", 1}, {"expcet", "expect", 2}, {"show", "sho", 1}, {"中文", "中", 1}} {
		if got := Distance(tt.a, tt.b); got != tt.want {
			t.Errorf("%s, %s: %d", tt.a, tt.b, got)
		}
	}
}

// FuzzDirective checks that whatever stands behind a directive's name is
// understood or refused, and that what is understood can be checked.
func FuzzDirective(f *testing.F) {
	for _, name := range names() {
		f.Add(name, `409 error.type=x a.#(b=="c")~/x y/ n>=1 !z s="\u0041" o={"a":[1]} ${v}`)
		f.Add(name, "a = b")
		f.Add(name, "nodes=2 compat=5")
	}
	f.Fuzz(func(t *testing.T, name, args string) {
		steps, _ := Read([]parser.Directive{{Name: name, Args: args, Line: 1}})
		for _, body := range []string{conflict, found, "1 green open\n", ""} {
			for _, at := range steps.After {
				switch step := at.Step.(type) {
				case Expect:
					step.Check(Answer{200, []byte(body)}, nil)
				case Capture:
					step.Take(Answer{200, []byte(body)})
				}
			}
		}
	})
}
