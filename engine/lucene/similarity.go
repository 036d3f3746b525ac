package lucene

import "math"

// Similarity makes the scorers of a field.
type Similarity interface {
	// Scorer scores a term, or a phrase of several, of a field.
	Scorer(boost float32, field CollectionStats, terms ...TermStats) SimScorer
}

// TermStats are the counts of a term.
type TermStats struct {
	DocFreq, Total int64
}

// SimScorer scores documents by frequency and norm.
type SimScorer interface {
	Score(freq float32, norm byte) float32
	Explain(freq *Explanation, norm byte) *Explanation
}

// BM25 is the default similarity.
//
// Server: org.elasticsearch.lucene.similarity.LegacyBM25Similarity, which is
// Lucene's BM25Similarity times k1+1.
type BM25 struct{ K1, B float32 }

// DefaultBM25 is BM25 with the server's parameters.
var DefaultBM25 = &BM25{K1: 1.2, B: 0.75}

type bm25Scorer struct {
	boost, k1, b, avgdl float32
	idf                 *Explanation
	weight              float32
	cache               [256]float32
}

func idfOf(df, docs int64) float32 {
	return float32(math.Log(1 + (float64(docs-df)+0.5)/(float64(df)+0.5)))
}

func explainIDF(df, docs int64) *Explanation {
	return matched(idfOf(df, docs), "idf, computed as log(1 + (N - n + 0.5) / (n + 0.5)) from:",
		counted(df, "n, number of documents containing term"),
		counted(docs, "N, total number of documents with field"))
}

// Scorer implements Similarity.
func (s *BM25) Scorer(boost float32, field CollectionStats, terms ...TermStats) SimScorer {
	x := &bm25Scorer{boost: boost * (1 + s.K1), k1: s.K1, b: s.B}
	if len(terms) == 1 {
		x.idf = explainIDF(terms[0].DocFreq, field.Docs)
	} else {
		var sum float64
		var details []*Explanation
		for _, t := range terms {
			e := explainIDF(t.DocFreq, field.Docs)
			details = append(details, e)
			sum += float64(e.Value)
		}
		x.idf = matched(float32(sum), "idf, sum of:", details...)
	}
	x.avgdl = float32(float64(field.Total) / float64(field.Docs))
	for i := range x.cache {
		x.cache[i] = x.inverse(lengths[i])
	}
	x.weight = x.boost * x.idf.Value
	return x
}

// inverse is the part of a score that the length of a field makes. The
// conversions keep the compiler from fusing the steps.
func (x *bm25Scorer) inverse(length float32) float32 {
	part := float32(float32(x.b*length) / x.avgdl)
	return 1 / float32(x.k1*float32(float32(1-x.b)+part))
}

// Score implements SimScorer.
func (x *bm25Scorer) Score(freq float32, norm byte) float32 {
	tf := float32(freq * x.cache[norm])
	return x.weight - x.weight/(1+tf)
}

// uncut is a cut that leaves out nothing.
const uncut = -1

// cut is a bound of freq * cache[norm]: nothing up to it scores higher than a
// score. As scores grow with that product, steps rounded or not, it is enough to
// look at the bound itself.
func (x *bm25Scorer) cut(score float32) float32 {
	if !(score > 0 && score < x.weight) {
		return uncut
	}
	tf := float32(score/(x.weight-score)) * (1 - 1e-5)
	if x.weight-x.weight/(1+tf) > score {
		return uncut
	}
	return tf
}

// Explain implements SimScorer.
func (x *bm25Scorer) Explain(freq *Explanation, norm byte) *Explanation {
	var subs []*Explanation
	if x.boost != 1 {
		subs = append(subs, matched(x.boost, "boost"))
	}
	dl := "dl, length of field"
	if norm > 39 {
		dl += " (approximate)"
	}
	inverse := x.inverse(lengths[norm])
	tf := float32(freq.Value * inverse)
	subs = append(subs, x.idf, matched(1-1/(1+tf), "tf, computed as freq / (freq + k1 * (1 - b + b * dl / avgdl)) from:",
		freq, matched(x.k1, "k1, term saturation parameter"), matched(x.b, "b, length normalization parameter"),
		matched(lengths[norm], dl), matched(x.avgdl, "avgdl, average length of field")))
	return matched(x.Score(freq.Value, norm), "score(freq="+freq.number()+"), computed as boost * idf * tf from:", subs...)
}

// Boolean gives every match the boost as its score.
//
// Server: org.apache.lucene.search.similarities.BooleanSimilarity.
type Boolean struct{}

type booleanScorer struct{ boost float32 }

// Scorer implements Similarity.
func (Boolean) Scorer(boost float32, _ CollectionStats, _ ...TermStats) SimScorer {
	return booleanScorer{boost}
}

// Score implements SimScorer.
func (b booleanScorer) Score(float32, byte) float32 { return b.boost }

// Explain implements SimScorer.
func (b booleanScorer) Explain(freq *Explanation, _ byte) *Explanation {
	return matched(b.boost, "score(BooleanWeight), computed from:", matched(b.boost, "boost, query boost"))
}
