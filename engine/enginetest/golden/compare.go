package golden

import "github.com/rogpeppe/go-internal/diff"

// Result is the comparison of one request.
type Result struct {
	Want, Got Answer // masked where only the bodies differ
	Equal     bool
}

// Compare pairs the requests of two transcripts by their position. A request
// passes when line, status, content type and masked body are all equal.
func (r *Rules) Compare(want, got string) ([]Result, error) {
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

// CompareAnswers compares two answers to one request.
func (r *Rules) CompareAnswers(want, got Answer) (Result, error) {
	if want == got {
		return Result{want, got, true}, nil
	}
	if want.Line != got.Line || want.Status != got.Status {
		return Result{Want: want, Got: got}, nil
	}
	want, err := r.Mask(want)
	if err != nil {
		return Result{}, err
	}
	got, err = r.Mask(got)
	return Result{want, got, want == got}, err
}

// Diff shows in what the two answers differ.
func (r Result) Diff() string {
	return string(diff.Diff("server", r.Want.text(), "engine", r.Got.text()))
}

func (a Answer) text() []byte {
	return []byte("=== " + a.Line + "\n--- " + a.Status + "\n" + a.Body + "\n")
}
