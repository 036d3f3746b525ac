package units

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// TestAsServer compares with what the server's own classes make of the same
// inputs; testdata/Record.java tells how that was recorded.
func TestAsServer(t *testing.T) {
	text, err := os.ReadFile("testdata/units.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if got := render(f[0], f[1]); got != f[2] {
			t.Errorf("%s %q: got %q, want %q", f[0], f[1], got, f[2])
		}
	}
}

func render(kind, s string) string {
	switch kind {
	case "bytes":
		b, err := ParseByteSize(s, "x", nil)
		if err != nil {
			return errorText(err)
		}
		return fmt.Sprintf("%s %s %d", b, b.Exact(), b.Int64()) + in(b.In, "k", "mb", "g", "tb", "p")
	case "long bytes":
		return Bytes(long(s)).String()
	case "time":
		d, err := ParseDuration(s, "x")
		if err != nil {
			return errorText(err)
		}
		return d.String() + " " + d.Exact() + in(d.In, "nanos", "micros", "ms", "s", "m", "h", "d")
	case "nanos":
		return Of(0).plus(long(s)).String()
	case "count":
		c, err := ParseCount(s)
		if err != nil {
			return errorText(err)
		}
		return c.String() + in(c.In, "", "k", "m", "g", "t", "p")
	case "ratio":
		r, err := ParseRatio(s)
		if err != nil {
			return errorText(err)
		}
		return r.String() + " " + java.DoubleString(r.Share())
	}
	return "unknown kind"
}

// plus is d with n more of its unit.
func (d Duration) plus(n int64) Duration { return Duration{d.n + n, d.unit} }

func in(convert func(string) (int64, bool), names ...string) string {
	var b strings.Builder
	for _, name := range names {
		n, ok := convert(name)
		if !ok {
			return "unknown unit " + name
		}
		b.WriteString(" " + strconv.FormatInt(n, 10))
	}
	return b.String()
}

func long(s string) int64 {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}

func errorText(e *eserr.Error) string {
	text := e.Type + ": " + e.Reason
	for e = e.Cause; e != nil; e = e.Cause {
		text += " <- " + e.Type + ": " + e.Reason
	}
	return "error: " + text
}

func TestMemorySize(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"10%", "10b"},
		{"12.5%", "12b"},
		{"1kb", "1kb"},
		{"101%", "error: parse_exception: percentage should be in [0-100], got [101]"},
		{"x%", `error: parse_exception: failed to parse [x] as a double <- number_format_exception: For input string: "x"`},
		{"5", "error: parse_exception: failed to parse setting [x] with value [5] as a size in bytes: unit is missing or unrecognized"},
	} {
		b, err := ParseMemorySize(c.text, "x", 100, nil)
		got := b.String()
		if err != nil {
			got = errorText(err)
		}
		if got != c.want {
			t.Errorf("%s: %s", c.text, got)
		}
	}
}

func TestFractionWarns(t *testing.T) {
	var warned []string
	if _, err := ParseByteSize("1.5k", "x", func(s string) { warned = append(warned, s) }); err != nil {
		t.Fatal(err)
	}
	want := "Fractional bytes values are deprecated. Use non-fractional bytes values instead: [1.5k] found for setting [x]"
	if len(warned) != 1 || warned[0] != want {
		t.Errorf("%q", warned)
	}
}

func TestCompare(t *testing.T) {
	second, minute := Millis(1000), Duration{1, minutes}
	if second.Compare(minute) >= 0 || minute.Compare(second) <= 0 || minute.Compare(Millis(60_000)) != 0 {
		t.Error("durations")
	}
	if Bytes(1024).Compare(ByteSize{1, 1}) != 0 || Bytes(1).Compare(Bytes(2)) >= 0 {
		t.Error("sizes")
	}
	if second.Go() != 1e9 || Longest.String() != "106751.9d" {
		t.Error(second.Go(), Longest)
	}
}

// What is read and printed exactly is read as the same again.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"1kb", "-1", "0", "1.5gb", "30s", "-1ms", "1M", "99999999999999999999d", "1e5k", "50%"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if b, err := ParseByteSize(s, "x", nil); err == nil {
			if again, err := ParseByteSize(b.Exact(), "x", nil); err != nil || again.Compare(b) != 0 {
				t.Errorf("%q: %s, then %s, %v", s, b.Exact(), again.Exact(), err)
			}
		}
		if d, err := ParseDuration(s, "x"); err == nil {
			if again, err := ParseDuration(d.Exact(), "x"); err != nil || d.n >= 0 && again != d {
				t.Errorf("%q: %s, then %s, %v", s, d.Exact(), again.Exact(), err)
			}
		}
		if c, err := ParseCount(s); err == nil && c < 0 {
			t.Errorf("%q: %d", s, c)
		}
		if r, err := ParseRatio(s); err == nil && (r < 0 || r > 100) {
			t.Errorf("%q: %v", s, r)
		}
	})
}
