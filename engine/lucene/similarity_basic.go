package lucene

import "math"

// basicStats are the counts that the similarities of one formula score by.
//
// Server: org.apache.lucene.search.similarities.BasicStats.
type basicStats struct {
	docs, tokens   int64 // with the field, in the field
	docFreq, total int64 // of the term
	average        float64
	boost          float64
}

// formula is a similarity that is one formula over the counts, in double
// precision.
type formula interface {
	score(st *basicStats, freq, length float64) float64
	explain(st *basicStats, freq *Explanation, length float64) *Explanation
}

// formulaScorer scores a term by a formula.
type formulaScorer struct {
	formula
	stats basicStats
}

// newFormulaScorer scores each term on its own and adds them up.
func newFormulaScorer(f formula, boost float32, field CollectionStats, terms []TermStats) SimScorer {
	list := make(sumScorer, len(terms))
	for i, t := range terms {
		list[i] = &formulaScorer{f, basicStats{docs: field.Docs, tokens: field.Total, docFreq: t.DocFreq, total: t.Total,
			average: float64(field.Total) / float64(field.Docs), boost: float64(boost)}}
	}
	if len(list) == 1 {
		return list[0]
	}
	return list
}

// Score implements SimScorer.
func (s *formulaScorer) Score(freq float32, norm byte) float32 {
	return float32(s.score(&s.stats, float64(freq), float64(lengths[norm])))
}

// Explain implements SimScorer.
func (s *formulaScorer) Explain(freq *Explanation, norm byte) *Explanation {
	return s.explain(&s.stats, freq, float64(lengths[norm]))
}

// explainBoost is the boost of a query, where it is not 1.
func (st *basicStats) explainBoost(description string) []*Explanation {
	if st.boost == 1 {
		return nil
	}
	return []*Explanation{matched(float32(st.boost), description)}
}

// sumScorer adds up several scorers.
//
// Server: org.apache.lucene.search.similarities.MultiSimilarity.
type sumScorer []SimScorer

// Score implements SimScorer.
func (s sumScorer) Score(freq float32, norm byte) float32 {
	var sum float32
	for _, one := range s {
		sum += one.Score(freq, norm)
	}
	return sum
}

// Explain implements SimScorer.
func (s sumScorer) Explain(freq *Explanation, norm byte) *Explanation {
	var subs []*Explanation
	for _, one := range s {
		subs = append(subs, one.Explain(freq, norm))
	}
	return matched(s.Score(freq.Value, norm), "sum of:", subs...)
}

func log2(x float64) float64 { return math.Log(x) / math.Ln2 }
