package collation

import (
	"compress/gzip"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"unicode/utf16"
)

// ruleTexts are what the keys of TestRules are of.
var ruleTexts = []string{"Abc é", "a-b", "$9 10", "яа λ z", "Éa"}

// TestRules compares what rules give, or what is wrong with them, with ICU 62.
func TestRules(t *testing.T) {
	f, err := os.Open("testdata/rules.tsv.gz")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	data, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		units, want, _ := strings.Cut(strings.TrimSpace(line), "\t")
		rules := textOfUnits(t, units)
		if rest, wrong := strings.CutPrefix(want, "E"); wrong {
			want = "E" + textOfUnits(t, rest)
		}
		c, err := FromRules(rules)
		var got string
		switch {
		case errors.Is(err, ErrTailored):
			if want[0] != 'K' {
				t.Errorf("%q: taken, want %s", rules, want)
			}
			continue
		case err != nil:
			got = "E" + err.Error()
		default:
			got = "K"
			for _, text := range ruleTexts {
				got += fmt.Sprintf("%x ", c.Key(nil, text))
			}
			got = strings.TrimSpace(got)
		}
		if got != want {
			t.Errorf("%q\nICU  %s\nours %s", rules, want, got)
		}
	}
}

// textOfUnits reads UTF-16 in hexadecimal digits.
func textOfUnits(t *testing.T, digits string) string {
	t.Helper()
	b, err := hex.DecodeString(digits)
	if err != nil {
		t.Fatal(err)
	}
	var units []uint16
	for i := 0; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i])<<8|uint16(b[i+1]))
	}
	return string(utf16.Decode(units))
}

func FuzzRules(f *testing.F) {
	f.Add("[strength 2]&[before 1]a<b<<<B=*c-e # x")
	f.Add("[reorder Grek][import sv]&'a\\")
	f.Fuzz(func(t *testing.T, rules string) {
		c, err := FromRules(rules)
		if err == nil {
			c.Key(nil, "a")
		}
	})
}
