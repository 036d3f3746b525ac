package analysis

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// Scripts of predicates, one a line, and what a server answered to them.
const (
	scriptsText = "testdata/scripts.txt"
	scriptsFile = "testdata/scripts.json.gz"
)

// scriptChain is a chain that keeps the tokens that a script wants.
func scriptChain(source string) analyzeBody {
	return analyzeBody{Tokenizer: "standard", Text: []string{"fox 5 DOGS"},
		Filter: []any{map[string]any{"type": "predicate_token_filter", "script": map[string]any{"source": source}}}}
}

// TestScripts compares what scripts do, and their errors, with a server's answers.
func TestScripts(t *testing.T) {
	if *record {
		data, err := os.ReadFile(scriptsText)
		if err != nil {
			t.Fatal(err)
		}
		var all []recorded
		for line := range strings.Lines(string(data)) {
			line = strings.TrimSuffix(line, "\n")
			all = append(all, recorded{Chain: mustJSON(line), Want: askServer(t, os.Getenv("ORACLE_URL"), scriptChain(line))})
		}
		writeRecorded(t, scriptsFile, all)
	}
	for _, r := range readRecorded(t, scriptsFile) {
		var source string
		if err := json.Unmarshal(r.Chain, &source); err != nil {
			t.Fatal(err)
		}
		if got := askUs(scriptChain(source)); got != r.Want {
			t.Errorf("%s\nserver %s\nours   %s", source, r.Want, got)
		}
	}
}
