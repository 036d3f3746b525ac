package golden

import (
	"os"

	"esconsole/engine/volatile"
)

// What answers are, and how they are compared.
type (
	Answer = volatile.Answer
	Rules  = volatile.Rules
	Result = volatile.Result
)

// LoadRules reads a volatile.json.
func LoadRules(path string) (*Rules, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return volatile.Parse(data)
}

// Compare pairs the requests of two transcripts by their position. A request
// passes when line, status, content type and masked body are all equal.
func Compare(r *Rules, want, got string) ([]Result, error) {
	a, b := Parse(want), Parse(got)
	out := make([]Result, max(len(a), len(b)))
	none := Answer{Line: "(none)"}
	for i := range out {
		x, y := none, none
		if i < len(a) {
			x = a[i]
		}
		if i < len(b) {
			y = b[i]
		}
		res, err := r.CompareAnswers(x, y)
		if err != nil {
			return nil, err
		}
		out[i] = res
	}
	return out, nil
}
