package golden

import (
	"context"

	"esconsole/engine/enginetest"
)

// Outcome is how one case went.
type Outcome struct {
	Case    Case
	Results []Result
	Passed  Numbers // the requests that answer as the server did
}

// Run replays a case on a fresh engine of its version.
func (c *Corpus) Run(ctx context.Context, one Case) (Outcome, error) {
	e, err := enginetest.Open(one.Compat, one.Nodes)
	if err != nil {
		return Outcome{}, err
	}
	defer e.Close()
	results, err := Compare(c.Rules, one.Want, Replay(ctx, enginetest.Guard{Backend: e}, one.Script))
	if err != nil {
		return Outcome{}, err
	}
	passed := Numbers{}
	for i, r := range results {
		if r.Equal {
			passed[i+1] = true
		}
	}
	return Outcome{one, results, passed}, nil
}
