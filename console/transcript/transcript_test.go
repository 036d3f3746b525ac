package transcript

import (
	"reflect"
	"testing"
)

var sample = []Entry{
	{Request: "PUT a", Status: 200, Type: "application/json; charset=UTF-8", Warned: []string{"one", "two"}, Body: "{\n  \"took\" : 3\n}\n"},
	{Request: "HEAD a", Status: 404},
	{Request: "GET _cat/x", Status: 200, Type: "text/plain", Body: "=== not a request\n\n#! no warning\n\\ x\n"},
}

func TestFormat(t *testing.T) {
	got, err := Parse(Format(sample))
	if err != nil || !reflect.DeepEqual(got, sample) {
		t.Errorf("%v\n got %+v\nwant %+v", err, got, sample)
	}
	if Name("a.b.es") != "a.b.out" || Name("x") != "x.out" {
		t.Error(Name("a.b.es"), Name("x"))
	}
}

func TestParseErrors(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		"GET a":                  `line 1 is no "===" line`,
		"=== GET a":              "line 1: the answer is missing",
		"\n=== GET a\nx":         `line 3: it does not say a status, as "--- 200 application/json" does`,
		"=== GET a\n--- 20x -":   `line 2: it does not say a status, as "--- 200 application/json" does`,
		"=== GET a\n--- 200 -\n": "",
	} {
		got := ""
		if _, err := Parse(text); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestDiffers(t *testing.T) {
	base := Entry{Request: "GET a", Status: 200, Type: "t", Body: "{\n  \"took\" : 3,\n  \"n\" : 1\n}\n"}
	change := func(f func(*Entry)) Entry { e := base; f(&e); return e }
	for _, tt := range []struct {
		got  Entry
		want string
	}{
		{base, ""},
		{change(func(e *Entry) { e.Body = "{\n  \"took\" : 12,\n  \"n\" : 1\n}" }), ""},
		{change(func(e *Entry) { e.Body = "{\n  \"took\" : 3,\n  \"n\" : 2\n}\n" }), `line 3 is "n" : 2, recorded is "n" : 1`},
		{change(func(e *Entry) { e.Body += "x\n" }), "line 5 is not recorded: x"},
		{change(func(e *Entry) { e.Body = "{\n" }), `line 2 is missing: "took" : <*>,`},
		{change(func(e *Entry) { e.Status = 404 }), "the status is 404, recorded is 200"},
		{change(func(e *Entry) { e.Type = "" }), `the content type is "", recorded is "t"`},
		{change(func(e *Entry) { e.Warned = []string{"w"} }), `the warnings are "w", recorded are ""`},
		{change(func(e *Entry) { e.Request = "GET b" }), "the recorded answer is that to GET a"},
	} {
		if got := Differs(base, tt.got); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.got, got, tt.want)
		}
	}
}

func TestMask(t *testing.T) {
	for _, tt := range []struct{ request, body, want string }{
		{"GET a", `"index_uuid" : "T2-AxQ0WWWzjMcl_Kzj1gg"`, `"index_uuid" : <*>`},
		{"POST a/_doc", `"_id" : "W0tpsmIBdwcYyG50zbta"`, `"_id" : <*>`},
		{"GET a", `"_id" : "short", "size_in_bytes" : 12`, `"_id" : "short", "size_in_bytes" : <*>`},
		{"GET _cat/indices", "green open a T2-AxQ0WWWzjMcl_Kzj1gg 1 0   5 0 4.1kb 4.1kb", "green open a <*> 1 0 5 0 <*> <*>"},
		{"GET _cat/health", "1606280000 04:53:20 es green  1", "<*> <*> es green 1"},
		{"GET _cat/nodes", "127.0.0.1 34 33 2 0.90 dimr * node-1", "<*> <*> <*> <*> <*> dimr * node-<*>"},
	} {
		if got := Mask(tt.request, tt.body); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.body, got, tt.want)
		}
	}
}

// FuzzParse checks that what is read is written and read again as the same.
func FuzzParse(f *testing.F) {
	f.Add(Format(sample))
	f.Add("=== GET a\r\n--- 200 -\r\nx\r\n\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		entries, err := Parse(text)
		if err != nil {
			return
		}
		again, err := Parse(Format(entries))
		if err != nil || len(again) != len(entries) || len(entries) > 0 && !reflect.DeepEqual(again, entries) {
			t.Errorf("%v\n%+v\n%+v", err, entries, again)
		}
	})
}
