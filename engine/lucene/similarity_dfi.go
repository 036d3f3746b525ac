package lucene

import "math"

// DFI scores by divergence from independence: how far a frequency lies above what
// chance would make it.
//
// Server: org.apache.lucene.search.similarities.DFISimilarity.
type DFI struct{ Measure Independence }

// Independence measures the distance of a frequency from the expected one.
type Independence uint8

// The measures.
const (
	IndependenceStandardized Independence = iota
	IndependenceSaturated
	IndependenceChiSquared
)

func (i Independence) score(freq, expected float64) float64 {
	switch d := freq - expected; i {
	case IndependenceSaturated:
		return d / expected
	case IndependenceChiSquared:
		return d * d / expected
	default:
		return d / math.Sqrt(expected)
	}
}

// Scorer implements Similarity.
func (s *DFI) Scorer(boost float32, field CollectionStats, terms ...TermStats) SimScorer {
	return newFormulaScorer(s, boost, field, terms)
}

func (st *basicStats) expected(length float64) float64 {
	return float64(st.total+1) * length / float64(st.tokens+1)
}

func (s *DFI) score(st *basicStats, freq, length float64) float64 {
	expected := st.expected(length)
	if freq <= expected {
		return 0
	}
	return st.boost * log2(s.Measure.score(freq, expected)+1)
}

func (s *DFI) explain(st *basicStats, freq *Explanation, length float64) *Explanation {
	expected, text := st.expected(length), "score(DFISimilarity, freq="+freq.number()+"), "
	if float64(freq.Value) <= expected {
		return matched(0, text+"equals to 0")
	}
	return matched(float32(s.score(st, float64(freq.Value), length)), text+"computed as boost * log2(measure + 1) from:",
		matched(float32(st.boost), "boost, query boost"),
		matched(float32(s.Measure.score(float64(freq.Value), expected)), "measure, computed as independence.score(freq, expected) from:",
			freq, matched(float32(expected), "expected, computed as (F + 1) * dl / (T + 1) from:",
				counted(st.total, "F, total number of occurrences of term across all docs"), matched(float32(length), fieldLength),
				counted(st.tokens, "T, total number of tokens in the field"))))
}
