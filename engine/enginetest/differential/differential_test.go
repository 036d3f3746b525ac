package differential

import (
	"compress/gzip"
	"context"
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
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
// the server's major version, DIFF_RECORD a file that keeps the server's answers.
// It deletes the indices that the sequences make, diff-* here, and no others. What
// the engine says it lacks is counted.
func TestDifferential(t *testing.T) { compare(t, Run, ownIndices, 200, 40) }

// TestMappings is TestDifferential for mappings and documents that are read with
// them, 20,000 by default.
func TestMappings(t *testing.T) {
	compare(t, RunMappings(number(t, "DIFF_COMPAT", 7)), mappingIndex, 1000, 40)
}

// TestDates is TestDifferential for dates, 20,000 by default: their formats, math
// and zones.
func TestDates(t *testing.T) { compare(t, RunDates(number(t, "DIFF_COMPAT", 7)), dateIndex, 130, 60) }

func loadRules(t *testing.T) *golden.Rules {
	t.Helper()
	root, err := enginetest.Root()
	if err != nil {
		t.Fatal(err)
	}
	rules, err := golden.LoadRules(filepath.Join(root, "testdata", "golden", "volatile.json"))
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

// compare runs sequences. indices are those that they make on the server.
func compare(t *testing.T, run Runner, indices string, rounds, length int) {
	t.Helper()
	url := os.Getenv("ORACLE_URL")
	if url == "" {
		t.Skip("skipped: ORACLE_URL does not say where a real server is")
	}
	rules := loadRules(t)
	server := &Recorder{Server: &enginetest.HTTP{URL: url}}
	rounds, length = number(t, "DIFF_ROUNDS", rounds), number(t, "DIFF_LENGTH", length)
	seed, show := number(t, "DIFF_SEED", 1), number(t, "DIFF_SHOW", 5)
	file := os.Getenv("DIFF_RECORD")
	requests, differences := 0, 0
	lacking := map[string]int{}
	for i := range rounds {
		if file == "" {
			server.Sequences = nil
		}
		e, err := enginetest.Open(number(t, "DIFF_COMPAT", 7), 1)
		if err != nil {
			t.Fatal(err)
		}
		found, sent, err := run(t.Context(), uint64(seed+i), length, &unbuilt{e, lacking}, server, rules)
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
	server.Server.Do(t.Context(), engine.Request{Method: "DELETE", Path: "/" + indices, Query: "ignore_unavailable"})
	if file != "" {
		if err := server.Write(file); err != nil {
			t.Error(err)
		}
	}
	for _, reason := range slices.Sorted(maps.Keys(lacking)) {
		t.Logf("differential: %d not compared: %s", lacking[reason], reason)
	}
	t.Logf("differential: %d passed, %d failed", requests-differences, differences)
	if differences > 0 {
		t.Fail()
	}
}

// unbuilt counts what an engine says it lacks, by its reason.
type unbuilt struct {
	enginetest.Backend
	lacking map[string]int
}

func (u *unbuilt) Do(ctx context.Context, r engine.Request) engine.Response {
	res := u.Backend.Do(ctx, r)
	if res.Status == http.StatusNotImplemented {
		u.lacking[reasonText.FindString(string(res.Body))]++
	}
	return res
}

var reasonText = regexp.MustCompile(`"reason" ?: ?"[^"]*"`)

// TestRecorded replays what the server once answered to sequences of the others.
func TestRecorded(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.json.gz"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no recordings: %v", err)
	}
	rules := loadRules(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".json.gz"), func(t *testing.T) {
			sequences, err := ReadRecording(file)
			if err != nil {
				t.Fatal(err)
			}
			requests := 0
			for i, sequence := range sequences {
				e, err := enginetest.Open(7, 1)
				if err != nil {
					t.Fatal(err)
				}
				found, sent, err := Replay(t.Context(), sequence, e, rules)
				if err != nil {
					t.Fatal(err)
				}
				requests += sent
				for _, d := range found {
					t.Errorf("sequence %d:\n%s", i+1, d)
				}
				if err := e.Close(); err != nil {
					t.Error(err)
				}
			}
			t.Logf("%d requests", requests)
		})
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

// TestAnalysis is TestDifferential for the analyze API and for the settings of
// analyzers, 16,000 requests with two texts each by default.
func TestAnalysis(t *testing.T) {
	words, err := readWords(t)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, RunAnalysis(words, number(t, "DIFF_COMPAT", 7)), analysisIndices, 400, 40)
}

// TestAnalysisMutations is TestAnalysis with a mistake in each request, 8,000 by
// default.
func TestAnalysisMutations(t *testing.T) {
	words, err := readWords(t)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, RunAnalysisMutations(words, number(t, "DIFF_COMPAT", 7)), analysisMutationIndices, 200, 40)
}

// readWords reads words of languages that write no blanks.
func readWords(t *testing.T) (map[string][]string, error) {
	t.Helper()
	root, err := enginetest.Root()
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(root, "engine", "analysis", "testdata", "words.txt.gz"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(z)
	if err != nil {
		return nil, err
	}
	words := map[string][]string{}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		words[f[0]] = f[1:]
	}
	return words, nil
}

// TestMutations is TestDifferential for the bodies of the recorded scripts with a
// mistake in each, 20,000 requests by default.
func TestMutations(t *testing.T) {
	corpus, err := golden.Load()
	if err != nil {
		t.Fatal(err)
	}
	compare(t, RunMutations(corpus), mutationIndices, 500, 40)
}
