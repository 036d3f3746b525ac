package xcontent

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSyntax compares with what a real server said of each body.
func TestSyntax(t *testing.T) {
	for _, c := range readCases(t, syntaxFile) {
		body, typ, reason := c[0], c[1], c[2]
		_, _, err := ParseAll([]byte(body), Limits{Array: []byte(body)})
		var e *SyntaxError
		switch {
		case typ == "":
			if err != nil {
				t.Errorf("%q: %v, want no error", body, err)
			}
		case !errors.As(err, &e):
			t.Errorf("%q: no error, want %s", body, reason)
		case e.Type != typ || strings.ToValidUTF8(e.Reason, "?") != strings.ToValidUTF8(reason, "?"):
			t.Errorf("%q:\n got %s %q\nwant %s %q", body, e.Type, e.Reason, typ, reason)
		}
	}
}

func TestSources(t *testing.T) {
	long := strings.Repeat("é", 300)
	for _, c := range []struct {
		lim  Limits
		want string
	}{
		{Limits{}, "(org.elasticsearch.common.io.stream.InputStreamStreamInput)"},
		{Limits{Source: SourceString("[")}, `(String)"["`},
		{Limits{Source: SourceString(long + long)}, `(String)"` + long + long[:400] + `"[truncated 100 chars]`},
		{Limits{Array: []byte("x[")}, `(byte[])"x["`},
		{Limits{Array: []byte(long)}, `(byte[])"` + long[:500] + `"[truncated 100 bytes]`},
		{Limits{Array: []byte("a\xff\xe4\xb8[")}, `(byte[])"a` + "\uFFFD\uFFFD" + `["`},
	} {
		_, err := Parse([]byte("["), c.lim)
		want := "json_e_o_f_exception: Unexpected end-of-input: expected close marker for Array (start marker at [Source: " +
			c.want + "; line: 1, column: 1])\n at [Source: " + c.want + "; line: 1, column: 2]"
		if err == nil || err.Error() != want {
			t.Errorf("got  %v\nwant %v", err, want)
		}
	}
}

func TestDepth(t *testing.T) {
	deep := strings.Repeat(`{"a":[`, 500) + strings.Repeat("]}", 500)
	if _, err := Parse([]byte(deep), Limits{}); err != nil {
		t.Errorf("depth 1000: %v", err)
	}
	if _, err := Parse([]byte("["+deep+"]"), Limits{}); err == nil {
		t.Error("depth 1001 is accepted")
	}
	if _, err := Parse([]byte("[["), Limits{Depth: 1}); err == nil {
		t.Error("depth 2 is accepted where 1 is allowed")
	}
}

func TestValue(t *testing.T) {
	src := "{\"a\": {\"b\": [1, -2.5, \"x\\ny\", true, null]},\r\n \"big\": 92233720368547758080, \"\\u00e9\": 1e3}"
	v, err := Parse([]byte(src), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	items := v.Path("a", "b").Items()
	if len(items) != 5 {
		t.Fatalf("%d items", len(items))
	}
	if n, ok := items[0].Int64(); n != 1 || !ok || !items[0].IsInteger() {
		t.Errorf("1 is %d, %v", n, ok)
	}
	if f, ok := items[1].Float64(); f != -2.5 || !ok || items[1].IsInteger() {
		t.Errorf("-2.5 is %v, %v", f, ok)
	}
	if _, ok := items[1].Int64(); ok {
		t.Error("-2.5 is a long")
	}
	if got := items[2].Text(); got != "x\ny" {
		t.Errorf("text is %q", got)
	}
	if items[3].Text() != "true" || !items[3].Bool() || items[4].Text() != "null" || items[4].Kind() != KindNull {
		t.Error("true or null is wrong")
	}
	if _, ok := v.Get("big").Int64(); ok {
		t.Error("2^63*10 is a long")
	}
	if f, ok := v.Get("é").Float64(); f != 1000 || !ok {
		t.Errorf("1e3 is %v", f)
	}
	if got := string(v.Get("a").Raw()); got != `{"b": [1, -2.5, "x\ny", true, null]}` {
		t.Errorf("raw is %s", got)
	}
	if line, col := v.LineCol(v.Get("big").Pos()); line != 2 || col != 9 {
		t.Errorf("big is at %d:%d", line, col)
	}
	if !v.Get("none").IsMissing() || !v.Path("a", "none", "b").IsMissing() || v.Get("none").Text() != "" {
		t.Error("what is not there is not missing")
	}
	if got := v.Clone().Path("a", "b").Items()[2].Text(); got != "x\ny" {
		t.Errorf("clone has %q", got)
	}
}

// TestPartial looks at what is left of a broken text.
func TestPartial(t *testing.T) {
	v, err := Parse([]byte(`{"a":1,"b":{"c":[1,2,{"d":"x"}],"e":"un`), Limits{})
	if err == nil {
		t.Fatal("no error")
	}
	if got := string(Encode(v, Format{})); got != `{"a":1,"b":{"c":[1,2,{"d":"x"}],"e":"un"}}` {
		t.Errorf("left is %s", got)
	}
	if v.Err() != err || v.Get("b").Err() != err || v.Get("b").Get("e").Err() != err {
		t.Error("broken values have no error")
	}
	if v.Get("a").Err() != nil || v.Get("b").Get("c").Err() != nil {
		t.Error("whole values have an error")
	}
}

func TestParseAll(t *testing.T) {
	for _, c := range []struct {
		src, first, next string
		fails            bool
	}{
		{`{"a":1}`, `{"a":1}`, "", false},
		{`{"a":1} // c`, `{"a":1}`, "", false},
		{`{"a":1} [2]`, `{"a":1}`, "[2]", false},
		{`{"a":1} {"b":`, `{"a":1}`, "{}", true},
		{`{"a":1} x`, `{"a":1}`, "", true},
		{"", "", "", false},
	} {
		first, next, err := ParseAll([]byte(c.src), Limits{})
		text := func(v Value) string {
			if v.IsMissing() {
				return ""
			}
			return string(Encode(v, Format{}))
		}
		if text(first) != c.first || text(next) != c.next || (err != nil) != c.fails {
			t.Errorf("%q gives %s, %s, %v", c.src, text(first), text(next), err)
		}
	}
}

// FuzzParse demands that what is read, printed and read again is the same, and
// that the standard library accepts the same texts, but for known differences.
func FuzzParse(f *testing.F) {
	for _, c := range readCases(f, syntaxFile) {
		f.Add([]byte(c[0]))
	}
	for _, c := range readCases(f, layoutFile) {
		f.Add([]byte(c[0]))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		v, next, err := ParseAll(src, Limits{})
		ours := err == nil && !v.IsMissing() && next.IsMissing()
		if theirs := json.Valid(src); theirs != ours && !knownDifferent(src, theirs) {
			t.Errorf("%q: accepted %v (%v), the standard library says %v", src, ours, err, theirs)
		}
		if !ours {
			return
		}
		for _, layout := range []Format{{}, {Pretty: true}} {
			printed := Encode(v, layout)
			again, err := Parse(printed, Limits{})
			if err != nil {
				t.Fatalf("%q prints as %q: %v", src, printed, err)
			}
			if third := Encode(again, layout); !bytes.Equal(third, printed) {
				t.Errorf("%q prints as %q, then as %q", src, printed, third)
			}
		}
		Encode(v, Format{YAML: true})
		if !Equal(v.Any(), v.Clone().Any()) {
			t.Errorf("%q is not equal to itself", src)
		}
	})
}

// knownDifferent tells whether the standard library may differ on a text: it
// takes duplicate names and any depth, and reads numbers and words that are
// followed by anything; it takes no comments, no byte order mark, and replaces
// broken UTF-8.
func knownDifferent(src []byte, theirs bool) bool {
	if theirs {
		_, err := Parse(src, Limits{Depth: rawDepth})
		return err == nil || strings.Contains(err.Error(), "Duplicate field") || !utf8.Valid(src)
	}
	return bytes.IndexByte(src, '/') >= 0 || bytes.HasPrefix(src, []byte("\uFEFF"))
}
