package golden

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

var (
	only    = flag.String("golden", os.Getenv("GOLDEN"), "replay only the transcripts whose name has this prefix, and show the differences")
	diffs   = flag.Int("diffs", 5, "how many differences to show for -golden")
	update  = flag.Bool("update-ratchet", false, "add the requests that pass now to ratchet.txt")
	lower   = flag.Bool("lower-ratchet", false, "with -update-ratchet: also drop those that no longer pass")
	failing = flag.String("failing", "", "write the failing requests with their differences to this file")
)

// TestGolden replays every recorded script on a fresh engine. It fails when a
// request of the ratchet fails, and when a known difference is gone.
func TestGolden(t *testing.T) {
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	cases := slices.DeleteFunc(slices.Clone(c.Cases), func(one Case) bool { return !strings.HasPrefix(one.Name, *only) })
	if len(cases) == 0 {
		t.Fatalf("no transcript begins with %q", *only)
	}
	outcomes := replayAll(t, c, cases)
	known, reasons, err := c.Known()
	if err != nil {
		t.Fatal(err)
	}
	checkKnown(t, outcomes, known, reasons)
	checkRatchet(t, c, outcomes)
	report(t, outcomes, known)
	showDiffs(t, outcomes, known)
}

func replayAll(t *testing.T, c *Corpus, cases []Case) []Outcome {
	t.Helper()
	outcomes := make([]Outcome, len(cases))
	var wg sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, one := range cases {
		wg.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			o, err := c.Run(t.Context(), one)
			if err != nil {
				t.Errorf("%s: %v", one.Name, err)
			}
			outcomes[i] = o
		})
	}
	wg.Wait()
	if t.Failed() {
		t.FailNow()
	}
	return outcomes
}

// checkKnown fails for a listed difference that is none any more.
func checkKnown(t *testing.T, outcomes []Outcome, known Sets, reasons map[string]string) {
	t.Helper()
	for _, o := range outcomes {
		for n := range known[o.Case.Name] {
			key := fmt.Sprintf("%s %d", o.Case.Name, n)
			if n > len(o.Results) {
				t.Errorf("%s: there is no such request; drop the known difference %q", key, reasons[key])
			} else if o.Passed[n] {
				t.Errorf("%s: matches the server now; drop the known difference %q", key, reasons[key])
			}
		}
	}
}

// checkRatchet fails for a request that passed once and fails now, and raises
// the ratchet when asked to.
func checkRatchet(t *testing.T, c *Corpus, outcomes []Outcome) {
	t.Helper()
	must, err := c.Ratchet()
	if err != nil {
		t.Fatal(err)
	}
	gained, listed := 0, map[string]bool{}
	for _, one := range c.Cases {
		listed[one.Name] = true
	}
	for name := range must {
		if !listed[name] {
			t.Errorf("ratchet.txt names %s, which is no transcript", name)
		}
	}
	for _, o := range outcomes {
		name := o.Case.Name
		if must[name] == nil {
			must[name] = Numbers{}
		}
		for n := range must[name] {
			if o.Passed[n] {
				continue
			}
			if *lower {
				delete(must[name], n)
				continue
			}
			t.Errorf("%s: request %d passed before and fails now", name, n)
		}
		for n := range o.Passed {
			if !must[name][n] {
				gained++
				must[name][n] = true
			}
		}
	}
	switch {
	case *update:
		if err := c.WriteRatchet(must); err != nil {
			t.Fatal(err)
		}
	case gained > 0:
		t.Logf("golden: %d more requests pass than ratchet.txt lists; raise it with: make ratchet", gained)
	}
}

// report prints the counts of each area and of all. Known differences count
// for themselves: they neither pass nor fail.
func report(t *testing.T, outcomes []Outcome, known Sets) {
	t.Helper()
	type count struct{ passed, failed, known int }
	var areas []string
	byArea := map[string]*count{}
	var all count
	for _, o := range outcomes {
		a := byArea[o.Case.Area]
		if a == nil {
			a = &count{}
			byArea[o.Case.Area] = a
			areas = append(areas, o.Case.Area)
		}
		for i := range o.Results {
			switch {
			case o.Passed[i+1]:
				a.passed++
				all.passed++
			case known[o.Case.Name][i+1]:
				a.known++
				all.known++
			default:
				a.failed++
				all.failed++
			}
		}
	}
	for _, name := range areas {
		a := byArea[name]
		t.Logf("golden area %s: %d known differences, %d passed, %d failed", name, a.known, a.passed, a.failed)
	}
	t.Logf("golden: %d known differences", all.known)
	t.Logf("golden: %d passed, %d failed", all.passed, all.failed)
}

// showDiffs shows the first differences of the transcripts that were asked for,
// and writes all of them to the file that -failing names.
func showDiffs(t *testing.T, outcomes []Outcome, known Sets) {
	t.Helper()
	var all strings.Builder
	shown := 0
	for _, o := range outcomes {
		for i, r := range o.Results {
			if r.Equal || known[o.Case.Name][i+1] {
				continue
			}
			text := fmt.Sprintf("%s, request %d: %s\n%s", o.Case.Name, i+1, r.Want.Line, r.Diff())
			if *failing != "" {
				all.WriteString(text + "\n")
			}
			if shown++; *only != "" && shown <= *diffs {
				t.Log(text)
			}
		}
	}
	if *failing != "" {
		if err := os.WriteFile(*failing, []byte(all.String()), 0o644); err != nil {
			t.Error(err)
		}
	}
}
