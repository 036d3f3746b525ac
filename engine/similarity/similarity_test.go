package similarity

import (
	"errors"
	"testing"

	"esconsole/engine/eserr"
)

// TestParse has the errors as the server words them.
func TestParse(t *testing.T) {
	for _, c := range []struct {
		options Options
		want    string // "" if the options are right
	}{
		{Options{"type": "DFR"}, "Unsupported BasicModel [null], expected one of [ine, in, g, if]"},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "no", "normalization": "h1"}, "After effect [no] isn't supported anymore, please use another effect."},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "x", "normalization": "h1"}, "Unsupported AfterEffect [x], expected one of [b, l]"},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "h1", "normalization.h1.c": "abc"}, "Failed to parse float setting [normalization.h1.c] with value [abc]"},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "h1", "normalization.h1.c": "-1"}, "illegal c value: -1.0, must be a non-negative finite value"},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "h1", "foo": "-1", "bar": "2", "k1": "3"}, "Unknown settings for similarity of type [DFR]: [bar, k1, foo]"},
		{Options{"type": "DFR", "basic_model": "g", "after_effect": "l", "normalization": "z", "normalization.z.z": "0.7"}, "illegal z value: 0.7, must be in the range (0 .. 0.5)"},
		{Options{"type": "DFR", "basic_model": "ine", "after_effect": "b", "normalization": "h3"}, ""},
		{Options{"type": "IB", "distribution": "ll"}, "Unsupported Lambda [null]"},
		{Options{"type": "IB", "distribution": "spl", "lambda": "ttf", "normalization": "no"}, ""},
		{Options{"type": "DFI"}, "Unsupported IndependenceMeasure [null], expected one of [standardized, saturated, chisquared]"},
		{Options{"type": "LMDirichlet", "mu": "-1"}, "illegal mu value: -1.0, must be a non-negative finite value"},
		{Options{"type": "LMJelinekMercer", "lambda": "2"}, "lambda must be in the range (0 .. 1]"},
		{Options{"type": "BM25", "k1": "-1"}, "illegal k1 value: -1.0, must be a non-negative finite value"},
		{Options{"type": "BM25", "b": "2"}, "illegal b value: 2.0, must be between 0 and 1"},
		{Options{"type": "BM25", "discount_overlaps": "x"}, "Failed to parse value [x] as only [true] or [false] are allowed."},
		{Options{"type": "boolean", "x": "x"}, "Unknown settings for similarity of type [boolean]: [x]"},
	} {
		_, err := Parse(c.options)
		got := ""
		var e *eserr.Error
		if errors.As(err, &e) {
			got = e.Reason
		}
		if got != c.want {
			t.Errorf("%v: got %q, want %q", c.options, got, c.want)
		}
	}
}
