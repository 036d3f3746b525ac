package translit

import (
	"bufio"
	"compress/gzip"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
)

var textsFile = flag.String("texts", "testdata/texts.tsv.gz", "what ICU 62 makes of texts: id, direction, text, result")

// TestTexts compares transliterations with those of ICU 62.
func TestTexts(t *testing.T) { compare(t, *textsFile) }

// TestAlgorithms does so for those that are no rules: numbers, names and normal forms.
func TestAlgorithms(t *testing.T) { compare(t, "testdata/algorithms.tsv.gz") }

func compare(t *testing.T, file string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var in io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if in, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	wrong, all := map[string]int{}, 0
	plans := map[string]*Transliterator{}
	for lines := bufio.NewScanner(in); lines.Scan(); all++ {
		cols := strings.Split(lines.Text(), "\t")
		name := cols[0] + " " + cols[1]
		x, known := plans[name]
		if !known {
			x = open(t, cols)
			plans[name] = x
		}
		if x == nil {
			continue
		}
		out, err := x.Append(nil, textOf(cols[2]))
		if err != nil {
			t.Errorf("%s %q: %v", name, textOf(cols[2]), err)
		}
		if got := unitsOf(out); got != cols[3] {
			if wrong[name]++; wrong[name] == 1 && len(wrong) < 25 {
				t.Errorf("%s %q\nICU  %q\nours %q", name, textOf(cols[2]), textOf(cols[3]), textOf(got))
			}
		}
	}
	if len(wrong) > 0 {
		t.Errorf("of %d texts differ %v", all, wrong)
	}
}

func open(t *testing.T, cols []string) *Transliterator {
	plan, err := Read(cols[0], cols[1] == "1", readSet)
	var gone Missing
	if message, refused := strings.CutPrefix(cols[2], "ERR "); refused {
		if err == nil || err.Error() != message {
			t.Errorf("%s %s: %v, not %s", cols[0], cols[1], err, message)
		}
		return nil
	}
	if errors.As(err, &gone) {
		return nil
	}
	if err != nil {
		t.Errorf("%s %s: %v", cols[0], cols[1], err)
		return nil
	}
	x, _ := plan.Open()
	return x
}

type testSet struct{ in func(r rune) bool }

func (s testSet) Has(r rune) bool { return s.in(r) }

// readSet knows a few sets.
func readSet(text string, at int) (Set, int, error) {
	for name, in := range map[string]func(r rune) bool{
		"[:Nonspacing Mark:]": func(r rune) bool { return unicode.Is(unicode.Mn, r) },
		"[:Mn:]":              func(r rune) bool { return unicode.Is(unicode.Mn, r) },
		"[:L:]":               unicode.IsLetter,
		"[a-m]":               func(r rune) bool { return r >= 'a' && r <= 'm' },
	} {
		if strings.HasPrefix(text[at:], name) {
			return testSet{in}, at + len(name), nil
		}
	}
	return nil, at, errors.New("no set")
}

func textOf(units string) []byte {
	var u []uint16
	for i := 0; i+4 <= len(units); i += 4 {
		n, _ := strconv.ParseUint(units[i:i+4], 16, 16)
		u = append(u, uint16(n))
	}
	var out []rune
	for i := 0; i < len(u); i++ {
		r := rune(u[i])
		if i+1 < len(u) {
			if full := utf16.DecodeRune(r, rune(u[i+1])); full != unicode.ReplacementChar {
				r = full
				i++
			}
		}
		out = append(out, r)
	}
	return appendRunes(nil, out)
}

func unitsOf(text []byte) string {
	var b strings.Builder
	for _, r := range runesOf(text) {
		if r > 0xFFFF {
			high, low := utf16.EncodeRune(r)
			fmt.Fprintf(&b, "%04x%04x", high, low)
			continue
		}
		fmt.Fprintf(&b, "%04x", r)
	}
	return b.String()
}

func FuzzRead(f *testing.F) {
	f.Add("Any-Latin; NFD; [:Mn:] Remove; NFC", "Ünï日本ア", false)
	f.Add("(Upper) Lower", "aB", true)
	f.Fuzz(func(t *testing.T, id, text string, reverse bool) {
		plan, err := Read(id, reverse, readSet)
		if err != nil {
			return
		}
		if x, err := plan.Open(); err == nil {
			if _, err := x.Append(nil, []byte(text)); err != nil && !errors.Is(err, ErrIllegal) {
				t.Error(err)
			}
		}
	})
}
