package dates

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"esconsole/engine/eserr"
)

// The files of testdata hold questions to the server's own classes and their
// answers, a line each in turn. A question is an operation and its arguments
// between tabs:
//
//	parse   pattern locale text
//	format  pattern locale seconds nanos zone
//	math    pattern locale text now(ms) roundUp zone
//
// An answer is "I seconds nanos", "T text", or "E" and the chain of exceptions.

var unescaper = strings.NewReplacer(`\\`, `\`, `\n`, "\n", `\t`, "\t")

// ask answers a question.
func ask(question string) string {
	p := strings.Split(question, "\t")
	for i := range p {
		p[i] = unescaper.Replace(p[i])
	}
	locale, err := ParseLocale(p[2])
	if p[2] == "" {
		locale, err = "", nil
	}
	var f *Formatter
	if err == nil {
		f, err = ForPattern(p[1], Options{Locale: locale})
	}
	if err != nil {
		return failure(err)
	}
	var i Instant
	switch p[0] {
	case "parse":
		i, err = f.Parse(p[3])
	case "format":
		zone, zerr := ParseZone(p[5])
		if zerr != nil {
			return failure(zerr)
		}
		seconds, _ := strconv.ParseInt(p[3], 10, 64)
		nanos, _ := strconv.Atoi(p[4])
		text, err := f.Format(Instant{seconds, nanos}, zone)
		if err != nil {
			return failure(err)
		}
		return "T " + strings.ReplaceAll(text, `\`, `\\`)
	case "math":
		var zone *Zone
		if p[6] != "" {
			if zone, err = ParseZone(p[6]); err != nil {
				return failure(err)
			}
		}
		now, _ := strconv.ParseInt(p[4], 10, 64)
		i, err = f.ParseMath(p[3], func() (Instant, error) { return OfMillis(now), nil }, p[5] == "true", zone)
	}
	if err != nil {
		return failure(err)
	}
	return fmt.Sprintf("I %d %d", i.Seconds, i.Nano)
}

// failure is the chain of an error as Java prints its exceptions.
func failure(err error) string {
	var b strings.Builder
	b.WriteString("E")
	var e *eserr.Error
	if !errors.As(err, &e) {
		return "E " + err.Error()
	}
	for ; e != nil; e = e.Cause {
		reason := strings.NewReplacer(`\`, `\\`, "\n", `\n`, "\t", `\t`).Replace(e.Reason)
		fmt.Fprintf(&b, " <%s: %s>", className(e.Type), reason)
	}
	return b.String()
}

func className(typ string) string {
	if typ == "parse_exception" {
		typ = "elasticsearch_parse_exception"
	}
	var b strings.Builder
	for word := range strings.SplitSeq(typ, "_") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// fieldsText is what Java prints of fields that it could not put together.
var fieldsText = regexp.MustCompile(`\{[A-Za-z][^{}]*=-?\d+\}`)

// sortedFields sorts the fields in an error: Java prints them in the order of a
// hash map, which differs from run to run.
func sortedFields(answer string) string {
	return fieldsText.ReplaceAllStringFunc(answer, func(s string) string {
		fields := strings.Split(s[1:len(s)-1], ", ")
		slices.Sort(fields)
		return "{" + strings.Join(fields, ", ") + "}"
	})
}

func TestReplay(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txt")
	if more := os.Getenv("DATES_REPLAY"); more != "" {
		files = append(files, more)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) { replay(t, file) })
	}
}

func replay(t *testing.T, file string) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	passed, failed := 0, 0
	for lines := bufio.NewScanner(f); lines.Scan(); {
		question := lines.Text()
		lines.Scan()
		if got, want := sortedFields(ask(question)), sortedFields(lines.Text()); got != want {
			failed++
			if failed <= 60 {
				t.Errorf("%s\n got %s\nwant %s", question, got, want)
			}
			continue
		}
		passed++
	}
	t.Logf("%d passed, %d failed", passed, failed)
}
