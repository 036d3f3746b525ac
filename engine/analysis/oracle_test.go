package analysis

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"os"
	"strings"
	"testing"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
	"esconsole/engine/xcontent"
)

var (
	oracleTexts = flag.Int("oracle-texts", 40, "how many random texts each chain is compared with")
	oracleSeed  = flag.Uint64("oracle-seed", 1, "the seed of the random texts")
	oracleOnly  = flag.String("oracle-only", "", "compare only the chains that contain this text")
)

// analyzeBody is a request of the analyze API.
type analyzeBody struct {
	Analyzer   string   `json:"analyzer,omitempty"`
	Tokenizer  any      `json:"tokenizer,omitempty"`
	CharFilter []any    `json:"char_filter,omitempty"`
	Filter     []any    `json:"filter,omitempty"`
	Text       []string `json:"text,omitempty"`
	Explain    bool     `json:"explain,omitempty"`
}

// shown is a token as the server prints it.
type shown struct {
	Token    string `json:"token"`
	Start    int    `json:"start_offset"`
	End      int    `json:"end_offset"`
	Type     string `json:"type"`
	Position int    `json:"position"`
	Length   int    `json:"positionLength"`
}

// TestOracle compares chains with a real server, if ORACLE_URL names one.
func TestOracle(t *testing.T) {
	url := os.Getenv("ORACLE_URL")
	if url == "" {
		t.Skip("ORACLE_URL names no server")
	}
	for _, chain := range oracleChains() {
		name := string(mustJSON(chain))
		if !strings.Contains(name, *oracleOnly) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(*oracleSeed, uint64(len(name))))
			wrong := 0
			for range *oracleTexts {
				chain.Text = []string{randomText(r), randomText(r)}
				want, got := askServer(t, url, chain), askUs(chain)
				if want == got {
					continue
				}
				if wrong++; wrong <= 2 {
					t.Errorf("%q\n%s", chain.Text, difference(want, got))
				}
			}
			if wrong > 2 {
				t.Errorf("%d of %d texts differ", wrong, *oracleTexts)
			}
		})
	}
}

func difference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range max(len(w), len(g)) {
		a, b := "", ""
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			return fmt.Sprintf("line %d\nserver %s\nours   %s", i, a, b)
		}
	}
	return ""
}

func mustJSON(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSpace(b.Bytes())
}

func askServer(t *testing.T, url string, body analyzeBody) string {
	t.Helper()
	res, err := http.Post(url+"/_analyze", "application/json", bytes.NewReader(mustJSON(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	data, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Tokens []shown
		Error  json.RawMessage
	}
	if err := json.Unmarshal(data, &answer); err != nil {
		t.Fatal(err)
	}
	if answer.Error != nil {
		return string(answer.Error)
	}
	return printShown(answer.Tokens)
}

func printShown(tokens []shown) string {
	var b strings.Builder
	for _, s := range tokens {
		s.Length = max(s.Length, 1)
		fmt.Fprintf(&b, "%q %d-%d %s @%d+%d\n", s.Token, s.Start, s.End, s.Type, s.Position, s.Length)
	}
	return b.String()
}

func askUs(body analyzeBody) string {
	a, err := analyzerOf(body)
	if err == nil {
		var tokens []Listed
		if tokens, err = a.List(body.Text, 10000); err == nil {
			out := make([]shown, len(tokens))
			for i, l := range tokens {
				out[i] = shown{string(validUTF8([]byte(l.Text))), l.StartOffset, l.EndOffset, l.Type, l.Position, l.PositionLength}
			}
			return printShown(out)
		}
	}
	return string(xcontent.Encode(eserr.From(err).Failure(), xcontent.Format{}))
}

func analyzerOf(body analyzeBody) (*Analyzer, error) {
	r := Global()
	if body.Analyzer != "" {
		a, ok := r.Analyzer(body.Analyzer)
		if !ok {
			return nil, eserr.IllegalArgument("failed to find global analyzer [%s]", body.Analyzer)
		}
		return a, nil
	}
	var tokenizer *Part
	if body.Tokenizer != nil {
		p := partOf(body.Tokenizer)
		tokenizer = &p
	}
	return r.Custom(tokenizer, partsOf(body.CharFilter), partsOf(body.Filter))
}

func partsOf(list []any) []Part {
	var out []Part
	for _, p := range list {
		out = append(out, partOf(p))
	}
	return out
}

// partOf reads the name or the definition of a component.
func partOf(v any) Part {
	if name, ok := v.(string); ok {
		return Part{Name: name}
	}
	tree, err := xcontent.Parse(mustJSON(v), xcontent.Limits{})
	if err != nil {
		panic(err)
	}
	own, err := settings.Read(tree)
	if err != nil {
		panic(err)
	}
	return Part{Definition: own}
}
