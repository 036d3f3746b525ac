package report

import (
	"fmt"
	"strings"
	"time"

	"esconsole/console"
)

// Line is what a person reads of one script:
//
//	ok    bulk.es: 9 requests, 14 expectations hold, 3 ms
func Line(s Suite, times bool) string {
	word := "ok    "
	if !s.Passed() {
		word = "FAIL  "
	}
	name := ""
	if s.Script != "" {
		name = s.Script + ": "
	}
	return word + name + figures(s.Tally) + took(s.Took, times)
}

// Total is the last line, below those of several scripts.
func Total(suites []Suite, times bool) string {
	var (
		sum    console.Tally
		spent  time.Duration
		failed int
	)
	for _, s := range suites {
		sum.Add(s.Tally)
		spent += s.Took
		if !s.Passed() {
			failed++
		}
	}
	text := fmt.Sprintf("%d passed", len(suites)-failed)
	if failed > 0 {
		text += fmt.Sprintf(", %d failed", failed)
	}
	return count(len(suites), "script") + ": " + text + "; " + figures(sum) + took(spent, times)
}

func figures(t console.Tally) string {
	var b strings.Builder
	b.WriteString(count(t.Requests, "request") + ", " + count(t.Held, "expectation"))
	if t.Held == 1 {
		b.WriteString(" holds")
	} else {
		b.WriteString(" hold")
	}
	if n := t.Failed(); n > 0 {
		b.WriteString(", " + count(n, "failure"))
	}
	if t.Stopped {
		b.WriteString(", stopped")
	}
	return b.String()
}

func count(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func took(d time.Duration, times bool) string {
	if !times {
		return ""
	}
	return fmt.Sprintf(", %d ms", max(d.Milliseconds(), 1))
}
