package differential

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"esconsole/engine"
	"esconsole/engine/enginetest"
	"esconsole/engine/enginetest/golden"
)

// number is a setting of the environment.
func number(t *testing.T, name string, byDefault int) int {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return byDefault
	}
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return n
}

// TestDifferential compares the engine with the server at ORACLE_URL: DIFF_ROUNDS
// sequences of DIFF_LENGTH requests, from the seed DIFF_SEED on. DIFF_COMPAT is
// the server's major version. It deletes the server's indices diff-*, and no
// others.
func TestDifferential(t *testing.T) { compare(t, Run) }

// TestMappings is TestDifferential for mappings and documents that are read with them.
func TestMappings(t *testing.T) { compare(t, RunMappings) }

// TestDates is TestDifferential for dates: their formats, math and zones.
func TestDates(t *testing.T) { compare(t, RunDates) }

// runner is what sends the sequence of a seed.
type runner func(ctx context.Context, seed uint64, length int, e, server enginetest.Backend, rules *golden.Rules) ([]*Difference, int, error)

func compare(t *testing.T, run runner) {
	t.Helper()
	url := os.Getenv("ORACLE_URL")
	if url == "" {
		t.Skip("skipped: ORACLE_URL does not say where a real server is")
	}
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	rules, err := golden.LoadRules(filepath.Join(root, "testdata", "golden", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	server := &enginetest.HTTP{URL: url}
	rounds, length, seed := number(t, "DIFF_ROUNDS", 200), number(t, "DIFF_LENGTH", 40), number(t, "DIFF_SEED", 1)
	show := number(t, "DIFF_SHOW", 5)
	requests, differences := 0, 0
	for i := range rounds {
		e, err := enginetest.Open(number(t, "DIFF_COMPAT", 7), 1)
		if err != nil {
			t.Fatal(err)
		}
		found, sent, err := run(t.Context(), uint64(seed+i), length, e, server, rules)
		if err != nil {
			t.Fatal(err)
		}
		requests += sent
		for _, d := range found {
			if differences++; differences <= show {
				t.Errorf("seed %d:\n%s", seed+i, d)
			}
		}
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	}
	server.Do(t.Context(), engine.Request{Method: "DELETE", Path: "/diff-*"})
	t.Logf("differential: %d passed, %d failed", requests-differences, differences)
	if differences > 0 {
		t.Fail()
	}
}

func TestGeneratorIsRepeatable(t *testing.T) {
	for seed := range uint64(20) {
		a, b := sequence(seed), sequence(seed)
		if a != b {
			t.Fatalf("seed %d: two sequences", seed)
		}
		if !strings.Contains(a, "diff-") {
			t.Errorf("seed %d: no index of its own", seed)
		}
	}
}

func sequence(seed uint64) string {
	g := newGenerator(seed)
	var out strings.Builder
	for i := range 200 {
		out.WriteString(g.request(i).String() + "\n")
	}
	return out.String()
}
