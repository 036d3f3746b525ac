package volatile

import "github.com/rogpeppe/go-internal/diff"

// Answer is what is compared: one answer and the request that it came to.
type Answer struct {
	Line   string // the request line
	Status string // status and content type: "409 application/json; charset=UTF-8"
	Body   string // without the line ends behind it
}

// Result is the comparison of one request.
type Result struct {
	Want, Got Answer // masked where only the bodies differ
	Equal     bool
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
	return r.DiffBetween("server", "engine")
}

// DiffBetween does the same with names for the two sides.
func (r Result) DiffBetween(want, got string) string {
	return string(diff.Diff(want, r.Want.text(), got, r.Got.text()))
}

func (a Answer) text() []byte {
	return []byte("=== " + a.Line + "\n--- " + a.Status + "\n" + a.Body + "\n")
}
