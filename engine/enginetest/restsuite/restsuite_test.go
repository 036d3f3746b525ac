package restsuite

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"esconsole/engine/enginetest"
)

var (
	only    = flag.String("rest", os.Getenv("REST"), "run only the sections whose name has this prefix, and show the failures")
	update  = flag.Bool("update-ratchet", false, "add the sections that pass now to ratchet.txt; with ES_URL: write oracle-passes.txt")
	lower   = flag.Bool("lower-ratchet", false, "with -update-ratchet: also drop those that no longer pass")
	failing = flag.String("failing", "", "write the failing sections with their reasons to this file")
)

// coreAreas are the areas of single documents and of indices as such.
var coreAreas = strings.Fields("bulk create delete exists get get_source index mget update info ping " +
	"indices.create indices.delete indices.exists indices.refresh")

const (
	passesComment = `The sections of the server's YAML suite that a real 7.10.2 passes with this runner.
Written by: ES_URL=http://... go test ./engine/enginetest/restsuite -update-ratchet -timeout 60m`
	ratchetComment = `The sections of the server's YAML suite that pass. A section listed here may
never fail again. Written by: make ratchet`
)

// outcome is how one section went.
type outcome struct {
	name string // file/title
	skip string
	err  error
}

// TestRESTSuite runs the server's YAML tests, each section on a fresh engine.
// It fails when a section of the ratchet fails, and when a known difference is
// gone. With ES_URL it asks that server instead, which it empties before every
// section.
func TestRESTSuite(t *testing.T) {
	dir := Dir()
	if dir == "" {
		t.Skip("skipped: the server's YAML suite is not here; .ci/fetch-rest-suite fetches it")
	}
	suite, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	outcomes := runAll(t, suite)
	t.Logf("rest suite: %d sections in %v", len(outcomes), time.Since(start).Round(time.Millisecond))
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	lists := filepath.Join(root, "testdata", "rest")
	if os.Getenv("ES_URL") != "" {
		reportServer(t, filepath.Join(lists, "oracle-passes.txt"), outcomes)
		return
	}
	expected, err := enginetest.ReadList(filepath.Join(lists, "oracle-passes.txt"))
	if err != nil {
		t.Fatal(err)
	}
	known := checkKnown(t, outcomes)
	checkRatchet(t, filepath.Join(lists, "ratchet.txt"), outcomes)
	report(t, outcomes, expected, known)
}

// runAll runs the sections that were asked for, in the order of the suite.
func runAll(t *testing.T, suite *Suite) []outcome {
	t.Helper()
	url := os.Getenv("ES_URL")
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	if url != "" {
		slots = make(chan struct{}, 1)
	}
	var wg sync.WaitGroup
	var outcomes []*outcome
	for _, f := range suite.Files {
		for _, s := range f.Tests {
			o := &outcome{name: f.SectionName(s), skip: s.Skip}
			if !strings.HasPrefix(o.name, *only) {
				continue
			}
			if f.Setup != nil && f.Setup.Skip != "" {
				o.skip = f.Setup.Skip
			}
			outcomes = append(outcomes, o)
			if o.skip != "" {
				continue
			}
			slots <- struct{}{}
			wg.Go(func() {
				defer func() { <-slots }()
				o.err = runOne(t, suite, f, s, url)
			})
		}
	}
	wg.Wait()
	out := make([]outcome, len(outcomes))
	for i, o := range outcomes {
		out[i] = *o
	}
	return out
}

func runOne(t *testing.T, suite *Suite, f *File, s *Section, url string) error {
	if url != "" {
		server := &enginetest.HTTP{URL: url}
		Reset(t.Context(), server)
		return suite.RunSection(t.Context(), f, s, server)
	}
	e, err := enginetest.Open(7, 1)
	if err != nil {
		return err
	}
	defer e.Close()
	return suite.RunSection(t.Context(), f, s, e)
}

// reportServer prints what a real server passes, and keeps the list.
func reportServer(t *testing.T, path string, outcomes []outcome) {
	t.Helper()
	var passed []string
	failed, core := 0, 0
	for _, o := range outcomes {
		switch {
		case o.skip != "":
		case o.err != nil:
			failed++
			t.Logf("%s: %v", o.name, o.err)
		default:
			passed = append(passed, o.name)
			if isCore(o.name) {
				core++
			}
		}
	}
	if *update && *only == "" {
		if err := enginetest.WriteList(path, passesComment, passed); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("rest suite core areas: %d passed", core)
	t.Logf("rest suite on the server: %d passed, %d failed", len(passed), failed)
}

func isCore(name string) bool {
	area, _, _ := strings.Cut(name, "/")
	return slices.Contains(coreAreas, area)
}

// checkKnown fails for a listed difference that is none any more, and gives the
// listed names.
func checkKnown(t *testing.T, outcomes []outcome) map[string]bool {
	t.Helper()
	known, err := enginetest.KnownDifferences("rest")
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]outcome{}
	for _, o := range outcomes {
		byName[o.name] = o
	}
	names := map[string]bool{}
	for _, k := range known {
		names[k.Name] = true
		switch o, ran := byName[k.Name]; {
		case !ran && *only == "":
			t.Errorf("%s: there is no such section; drop the known difference %q", k.Name, k.Reason)
		case ran && o.skip == "" && o.err == nil:
			t.Errorf("%s: passes now; drop the known difference %q", k.Name, k.Reason)
		}
	}
	return names
}

// checkRatchet fails for a section that passed once and fails now, and raises
// the ratchet when asked to.
func checkRatchet(t *testing.T, path string, outcomes []outcome) {
	t.Helper()
	list, err := enginetest.ReadList(path)
	if err != nil {
		t.Fatal(err)
	}
	must := map[string]bool{}
	for _, name := range list {
		must[name] = true
	}
	gained := 0
	ran := map[string]bool{}
	for _, o := range outcomes {
		ran[o.name] = true
		passed := o.skip == "" && o.err == nil
		switch {
		case passed && !must[o.name]:
			gained++
			must[o.name] = true
		case !passed && must[o.name] && *lower:
			delete(must, o.name)
		case !passed && must[o.name]:
			t.Errorf("%s passed before and fails now: %v", o.name, o.err)
		}
	}
	for _, name := range list {
		if *only == "" && !ran[name] {
			t.Errorf("ratchet.txt names %s, which is no section", name)
		}
	}
	switch {
	case *update:
		if err := enginetest.WriteList(path, ratchetComment, slices.Collect(keys(must))); err != nil {
			t.Fatal(err)
		}
	case gained > 0:
		t.Logf("rest suite: %d more sections pass than ratchet.txt lists; raise it with: make ratchet", gained)
	}
}

func keys(m map[string]bool) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// report prints the counts. Only the sections that the real server passes with
// this runner count: the others need what one test node has not.
func report(t *testing.T, outcomes []outcome, expected []string, known map[string]bool) {
	t.Helper()
	var all strings.Builder
	passed, failed, skipped, core, coreAll := 0, 0, 0, 0, 0
	for _, o := range outcomes {
		switch {
		case o.skip != "":
			skipped++
			continue
		case !slices.Contains(expected, o.name) || known[o.name]:
			continue
		}
		if isCore(o.name) {
			coreAll++
		}
		if o.err == nil {
			passed++
			if isCore(o.name) {
				core++
			}
			continue
		}
		failed++
		if *only != "" {
			t.Logf("%s: %v", o.name, o.err)
		}
		fmt.Fprintf(&all, "%s: %v\n", o.name, o.err)
	}
	if *failing != "" {
		if err := os.WriteFile(*failing, []byte(all.String()), 0o644); err != nil {
			t.Error(err)
		}
	}
	t.Logf("rest suite: %d skipped as they are for other versions or features, %d known differences", skipped, len(known))
	t.Logf("rest suite core areas: %d passed, %d failed", core, coreAll-core)
	t.Logf("rest suite: %d passed, %d failed", passed, failed)
}
