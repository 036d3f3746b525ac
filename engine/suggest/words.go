package suggest

import (
	"math"

	"esconsole/engine/lucene"
)

// smoothing is how likely words are that were never seen together.
type smoothing struct {
	kind                     string // stupid_backoff, laplace or linear_interpolation
	alpha                    float64
	discount                 float64
	trigram, bigram, unigram float64
}

// The parameters where none are given.
const (
	defaultDiscount = 0.4
	defaultAlpha    = 0.5
)

// words tells how likely words are to follow each other.
//
// Server: org.elasticsearch.search.suggest.phrase.WordScorer.
type words struct {
	s          *lucene.Searcher
	field      string
	separator  string
	realWord   float64
	grams      int
	vocabulary float64 // tokens of the field
	terms      float64
	model      smoothing
}

func newWords(s *lucene.Searcher, p *phraseRun) *words {
	w := &words{s: s, field: p.ft.Name, separator: p.separator, realWord: float64(p.realWord), grams: p.grams,
		vocabulary: float64(s.Stats(p.ft.Name).Total), terms: float64(s.MaxDoc), model: smoothing{kind: "stupid_backoff", discount: defaultDiscount}}
	if len(s.Leaves) == 1 {
		w.terms = float64(s.Leaves[0].TermCount(p.ft.Name))
	}
	if p.model != nil {
		w.model = *p.model
	}
	return w
}

// often is how often words stand together.
func (w *words) often(texts ...string) float64 {
	text := texts[0]
	for _, t := range texts[1:] {
		text += w.separator + t
	}
	_, total := w.s.DocFreq(w.field, []byte(text))
	return float64(total)
}

// score is the logarithm of how likely the word at a place is.
func (w *words) score(path []candidate, slots []slot, at int) float64 {
	channel := path[at].likeness
	if channel == 1 {
		channel = w.realWord
	}
	switch {
	case at == 0 || w.grams == 1:
		return log10(channel * w.one(&path[at]))
	case at == 1 || w.grams == 2:
		return log10(channel * w.two(&path[at], &path[at-1]))
	}
	return log10(channel * w.three(&path[at], &path[at-1], &path[at-2]))
}

const tiny = 0.00000000001

func (w *words) one(c *candidate) float64 {
	if w.model.kind == "laplace" {
		return (w.model.alpha + w.often(c.text)) / (w.vocabulary + w.model.alpha*w.terms)
	}
	return (1 + w.often(c.text)) / (w.vocabulary + w.terms)
}

func (w *words) two(c, before *candidate) float64 {
	n, total := w.often(before.text, c.text), float64(before.total)
	switch m := &w.model; {
	case m.kind == "laplace":
		return (m.alpha + n) / (total + m.alpha*w.terms)
	case m.kind == "stupid_backoff" && n < 1:
		return m.discount * w.one(c)
	case m.kind == "stupid_backoff":
		return n / (total + tiny)
	case n < 1:
		return w.share(m.unigram) * w.one(c)
	default:
		return w.share(m.bigram)*(n/(0.5+total)) + w.share(m.unigram)*w.one(c)
	}
}

func (w *words) share(lambda float64) float64 {
	return lambda / (w.model.unigram + w.model.bigram + w.model.trigram)
}

func (w *words) three(c, before, first *candidate) float64 {
	switch m := &w.model; m.kind {
	case "laplace":
		return (m.alpha + w.often(first.text, before.text, c.text)) / (w.often(before.text, c.text) + m.alpha*w.terms)
	case "stupid_backoff":
		two := w.often(before.text, c.text)
		if two < 1 {
			return m.discount * w.one(c)
		}
		three := w.often(first.text, before.text, c.text)
		if three < 1 {
			return m.discount * (two / (float64(before.total) + tiny))
		}
		return three / (two + tiny)
	default:
		three := w.often(c.text, before.text, first.text) // the other way round, as the server does
		if three < 1 {
			return w.two(c, before)
		}
		return w.share(m.trigram)*(three/(1+w.often(c.text, before.text))) + w.two(c, before)
	}
}

// log10 takes the steps of the server's logarithm, as Go's rounds otherwise.
func log10(x float64) float64 {
	const (
		inverse = 4.34294481903251816668e-01 // 1/ln 10
		high    = 3.01029995663611771306e-01 // log10 2, in two parts
		low     = 3.69423907715893078616e-13
	)
	if x <= 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return math.Log10(x)
	}
	fraction, exponent := math.Frexp(x) // of 0.5 to 1
	fraction, exponent = 2*fraction, exponent-1
	if exponent < 0 {
		fraction, exponent = fraction/2, exponent+1
	}
	y := float64(exponent)
	return float64(float64(y*low)+float64(inverse*math.Log(fraction))) + float64(y*high)
}
