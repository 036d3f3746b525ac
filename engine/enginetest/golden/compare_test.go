package golden

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"esconsole/engine/enginetest"
)

func testRules(t *testing.T) *Rules {
	t.Helper()
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	rules, err := LoadRules(filepath.Join(root, "testdata", "golden", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

func TestCompareMasks(t *testing.T) {
	rules := testRules(t)
	const json, text = "200 application/json; charset=UTF-8", "200 text/plain; charset=UTF-8"
	for _, c := range []struct {
		name, line, status, a, b string
		equal                    bool
	}{
		{"took", "GET a/_search", json, `{ "took" : 1, "x" : 1 }`, `{ "took" : 25, "x" : 1 }`, true},
		{"beside took", "GET a/_search", json, `{ "took" : 1, "x" : 1 }`, `{ "took" : 1, "x" : 2 }`, false},
		{"a blank", "GET a/_search", json, `{ "x" : 1 }`, `{ "x": 1 }`, false},
		{"suffix", "GET _stats", json, `"size_in_bytes" : 1`, `"size_in_bytes" : "b"`, true},
		{"yaml", "GET a?format=yaml", json, "- took: 1\n  a: 2", "- took: 5 6\n  a: 2", true},
		{"timestamp of a pipeline", "POST _ingest/pipeline/_simulate", json, `"timestamp" : "1"`, `"timestamp" : "2"`, true},
		{"timestamp elsewhere", "GET a/_doc/1", json, `"timestamp" : "1"`, `"timestamp" : "2"`, false},
		{"uuid in a reason", "GET a", json, `[a/AbcdefghijklmnopqrstuV]`, `[a/Bbcdefghijklmnopqrst_-]`, true},
		{"auto id", "POST a/_doc", json, `"_id" : "AbcdefghijklmnopqrsT"`, `"_id" : "aBcdefghijklmnopqrsT"`, true},
		{"an id of small letters", "POST a/_doc", json, `"_id" : "abcdefghijklmnopqrst"`, `"_id" : "bbcdefghijklmnopqrst"`, false},
		{"bulk excerpt", "POST _bulk", json, `[Source: (byte[])\"POST x\"; line: 1, column: 2]`, `[Source: (byte[])\"y\"; line: 1, column: 2]`, true},
		{"bulk position", "POST _bulk", json, `[Source: (byte[])\"x\"; line: 1, column: 2]`, `[Source: (byte[])\"x\"; line: 1, column: 3]`, false},
		{"hash", "GET a", json, `Foo@1a2b3c4d `, `Foo@9f8e7 `, true},
		{"methods of a 405", "PUT _search", json, `allowed: [GET, POST]`, `allowed: [POST, GET]`, true},
		{"another list", "PUT _search", json, `wanted: [GET, POST]`, `wanted: [POST, GET]`, false},
		{"keys of aliases", "GET a/_alias", json, `{"a":{"x":1.0,"y":[]}}`, `{"a":{"y":[],"x":1.00}}`, true},
		{"keys elsewhere", "GET a", json, `{"a":{"x":1,"y":2}}`, `{"a":{"y":2,"x":1}}`, false},
		{"cat defaults", "GET _cat/count", text, "1 10:00:00 3", "22  11:00:00 3", true},
		{"cat value", "GET _cat/count", text, "1 10:00:00 3", "1 10:00:00 4", false},
		{"cat header", "GET _cat/indices?v&h=index,ss", text, "index ss\na 1kb", "index  ss\na     2kb", true},
		{"cat without volatile columns", "GET _cat/indices?h=index,pri", text, "a 1", "a  1", false},
		{"cat help", "GET _cat/count?help", text, "epoch | t", "epoch  | t", false},
		{"a kept column", "GET _cat/snapshots/r?h=id", text, "a", "b", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			res, err := rules.CompareAnswers(Answer{Line: c.line, Status: c.status, Body: c.a}, Answer{Line: c.line, Status: c.status, Body: c.b})
			if err != nil {
				t.Fatal(err)
			}
			if res.Equal != c.equal {
				t.Errorf("equal: %v, want %v\n%s", res.Equal, c.equal, res.Diff())
			}
		})
	}
}

func TestCompareStatusAndCount(t *testing.T) {
	rules := testRules(t)
	res, err := Compare(rules, "=== GET a\n--- 200 x\nb\n\n=== GET c\n--- 200 x\nd\n", "=== GET a\n--- 201 x\nb\n")
	if err != nil {
		t.Fatal(err)
	}
	if len(res) != 2 || res[0].Equal || res[1].Equal || res[1].Got.Line != "(none)" {
		t.Errorf("got %+v", res)
	}
}

func TestNumbers(t *testing.T) {
	for _, text := range []string{"-", "1", "1-3", "2,4-6,9"} {
		set, err := ParseNumbers(text)
		if err != nil || set.String() != text {
			t.Errorf("%q: got %q, %v", text, set, err)
		}
	}
	for _, text := range []string{"", "0", "3-1", "a", "1-", "1,,2"} {
		if set, err := ParseNumbers(text); err == nil {
			t.Errorf("%q is accepted as %q", text, set)
		}
	}
}

// TestOneList checks that recorded answers are compared by the same rules as
// those that the program compares.
func TestOneList(t *testing.T) {
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	recorded, err := os.ReadFile(filepath.Join(root, "testdata", "golden", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	own, err := os.ReadFile(filepath.Join(root, "engine", "volatile", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(recorded, own) {
		t.Error("volatile.json of testdata/golden and of engine/volatile differ: copy the one that was changed over the other")
	}
}
