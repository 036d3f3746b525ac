package lucene

import "math"

// IB scores by information: how surprising a frequency is.
//
// Server: org.apache.lucene.search.similarities.IBSimilarity.
type IB struct {
	Distribution  Distribution
	Lambda        Lambda
	Normalization Normalization
}

// Distribution is a law that frequencies follow.
type Distribution interface {
	score(tfn, lambda float64) float64
	name() string
}

// Lambda is the parameter of a distribution.
type Lambda interface {
	lambda(st *basicStats) float32
	explain(st *basicStats) *Explanation
}

// Scorer implements Similarity.
func (s *IB) Scorer(boost float32, field CollectionStats, terms ...TermStats) SimScorer {
	return newFormulaScorer(s, boost, field, terms)
}

func (s *IB) score(st *basicStats, freq, length float64) float64 {
	return st.boost * s.Distribution.score(s.Normalization.tfn(st, freq, length), float64(s.Lambda.lambda(st)))
}

func (s *IB) explain(st *basicStats, freq *Explanation, length float64) *Explanation {
	tf := float64(freq.Value)
	norm, lambda := s.Normalization.explain(st, tf, length), s.Lambda.explain(st)
	subs := append(st.explainBoost("boost, query boost"), norm, lambda,
		matched(float32(s.Distribution.score(float64(norm.Value), float64(lambda.Value))), s.Distribution.name()))
	return matched(float32(s.score(st, tf, length)), "score(IBSimilarity, freq="+freq.number()+"), computed as boost * "+
		"distribution.score(stats, normalization.tfn(stats, freq, docLen), lambda.lambda(stats)) from:", subs...)
}

// DistributionLL is the log-logistic distribution.
type DistributionLL struct{}

func (DistributionLL) score(tfn, lambda float64) float64 { return -math.Log(lambda / (tfn + lambda)) }

func (DistributionLL) name() string { return "DistributionLL" }

// DistributionSPL is the smoothed power-law distribution.
type DistributionSPL struct{}

func (DistributionSPL) score(tfn, lambda float64) float64 {
	q := 1 - 1/(tfn+1)
	if q == 1 {
		q = math.Nextafter(1, 0)
	}
	p := pow(lambda, q)
	if p == lambda {
		// Rounding would make the score infinite.
		if lambda < 1 {
			p = math.Nextafter(lambda, math.Inf(1))
		} else {
			p = math.Nextafter(lambda, math.Inf(-1))
		}
	}
	return -math.Log((p - lambda) / (1 - lambda))
}

func (DistributionSPL) name() string { return "DistributionSPL" }

// LambdaDF takes the share of documents with the term.
type LambdaDF struct{}

func (LambdaDF) lambda(st *basicStats) float32 {
	l := float32((float64(st.docFreq) + 1) / (float64(st.docs) + 1))
	if l == 1 {
		return math.Nextafter32(l, float32(math.Inf(-1)))
	}
	return l
}

func (l LambdaDF) explain(st *basicStats) *Explanation {
	return matched(l.lambda(st), "LambdaDF, computed as (n + 1) / (N + 1) from:",
		counted(st.docFreq, "n, number of documents containing term"), counted(st.docs, docsWithField))
}

// LambdaTTF takes the occurrences of the term for each document.
type LambdaTTF struct{}

func (LambdaTTF) lambda(st *basicStats) float32 {
	l := float32((float64(st.total) + 1) / (float64(st.docs) + 1))
	if l == 1 {
		return math.Nextafter32(l, float32(math.Inf(1)))
	}
	return l
}

func (l LambdaTTF) explain(st *basicStats) *Explanation {
	return matched(l.lambda(st), "LambdaTTF, computed as (F + 1) / (N + 1) from:",
		counted(st.total, "F, total number of occurrences of term across all documents"), counted(st.docs, docsWithField))
}
