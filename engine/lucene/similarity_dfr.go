package lucene

import "math"

// DFR scores by divergence from randomness.
//
// Server: org.apache.lucene.search.similarities.DFRSimilarity.
type DFR struct {
	Model         BasicModel
	AfterEffect   AfterEffect
	Normalization Normalization
}

// BasicModel is a model of how terms are spread by chance. Its scores are made to
// be multiplied with an after effect without falling as the frequency grows.
type BasicModel interface {
	score(st *basicStats, tfn, effect float64) float64
	// name, and what the model's own score is computed as.
	name() string
	inputs(st *basicStats) []*Explanation
}

// AfterEffect is the gain of information that a further occurrence brings.
type AfterEffect interface {
	times(st *basicStats) float64 // 1+tfn
	explain(st *basicStats, tfn float64) *Explanation
}

// Scorer implements Similarity.
func (s *DFR) Scorer(boost float32, field CollectionStats, terms ...TermStats) SimScorer {
	return newFormulaScorer(s, boost, field, terms)
}

func (s *DFR) score(st *basicStats, freq, length float64) float64 {
	return st.boost * s.Model.score(st, s.Normalization.tfn(st, freq, length), s.AfterEffect.times(st))
}

func (s *DFR) explain(st *basicStats, freq *Explanation, length float64) *Explanation {
	tf := float64(freq.Value)
	tfn, effect := s.Normalization.tfn(st, tf, length), s.AfterEffect.times(st)
	model := matched(float32(s.Model.score(st, tfn, effect)*(1+tfn)/effect), s.Model.name(),
		append([]*Explanation{explainTFN(tfn)}, s.Model.inputs(st)...)...)
	subs := append(st.explainBoost("boost, query boost"), s.Normalization.explain(st, tf, length), model, s.AfterEffect.explain(st, tfn))
	return matched(float32(s.score(st, tf, length)), "score(DFRSimilarity, freq="+freq.number()+
		"), computed as boost * basicModel.score(stats, tfn) * afterEffect.score(stats, tfn) from:", subs...)
}

func explainTFN(tfn float64) *Explanation {
	return matched(float32(tfn), "tfn, normalized term frequency")
}

const docsWithField = "N, total number of documents with field"

// BasicModelG is the geometric approximation of the Bose-Einstein model.
type BasicModelG struct{}

func (BasicModelG) lambda(st *basicStats) (lambda, f, n float64) {
	f, n = float64(st.total+1), float64(st.docs)
	return f / (n + f), f, n
}

func (m BasicModelG) score(st *basicStats, tfn, effect float64) float64 {
	lambda, _, _ := m.lambda(st)
	a, b := log2(lambda+1), log2((1+lambda)/lambda)
	return (b - (b-a)/(1+tfn)) * effect
}

func (BasicModelG) name() string {
	return "BasicModelG, computed as log2(lambda + 1) + tfn * log2((1 + lambda) / lambda) from:"
}

func (m BasicModelG) inputs(st *basicStats) []*Explanation {
	lambda, f, n := m.lambda(st)
	return []*Explanation{matched(float32(lambda), "lambda, computed as F / (N + F) from:",
		matched(float32(f), "F, total number of occurrences of term across all docs + 1"), matched(float32(n), docsWithField))}
}

// informative is the score of the models of inverse frequencies.
func informative(a, tfn, effect float64) float64 { return a * effect * (1 - 1/(1+tfn)) }

// BasicModelIF is the model of the inverse frequency of terms.
type BasicModelIF struct{}

func (BasicModelIF) score(st *basicStats, tfn, effect float64) float64 {
	return informative(log2(1+float64(st.docs+1)/(float64(st.total)+0.5)), tfn, effect)
}

func (BasicModelIF) name() string {
	return "BasicModelIF, computed as tfn * log2(1 + (N + 1) / (F + 0.5)) from:"
}

func (BasicModelIF) inputs(st *basicStats) []*Explanation {
	return []*Explanation{counted(st.docs, docsWithField),
		counted(st.total, "F, total number of occurrences of term across all documents")}
}

// BasicModelIn is the model of the inverse frequency of documents.
type BasicModelIn struct{}

func (BasicModelIn) score(st *basicStats, tfn, effect float64) float64 {
	return informative(log2(float64(st.docs+1)/(float64(st.docFreq)+0.5)), tfn, effect)
}

func (BasicModelIn) name() string {
	return "BasicModelIn, computed as tfn * log2((N + 1) / (n + 0.5)) from:"
}

func (BasicModelIn) inputs(st *basicStats) []*Explanation {
	return []*Explanation{counted(st.docs, docsWithField), counted(st.docFreq, "n, number of documents containing term")}
}

// BasicModelIne is the model of the expected inverse frequency of documents.
type BasicModelIne struct{}

func (BasicModelIne) expected(st *basicStats) float64 {
	n := float64(st.docs)
	return n * (1 - math.Pow((n-1)/n, float64(st.total)))
}

func (m BasicModelIne) score(st *basicStats, tfn, effect float64) float64 {
	return informative(log2(float64(st.docs+1)/(float64(m.expected(st))+0.5)), tfn, effect)
}

func (BasicModelIne) name() string {
	return "BasicModelIne, computed as tfn * log2((N + 1) / (ne + 0.5)) from:"
}

func (m BasicModelIne) inputs(st *basicStats) []*Explanation {
	return []*Explanation{matched(float32(m.expected(st)), "ne, computed as N * (1 - Math.pow((N - 1) / N, F)) from:",
		matched(float32(st.total), "F, total number of occurrences of term across all docs"), matched(float32(st.docs), docsWithField))}
}

// AfterEffectB is Bernoulli's ratio.
type AfterEffectB struct{}

func (AfterEffectB) times(st *basicStats) float64 {
	return (float64(st.total+1) + 1) / float64(st.docFreq+1)
}

func (e AfterEffectB) explain(st *basicStats, tfn float64) *Explanation {
	return matched(float32(e.times(st)/(1+tfn)), "AfterEffectB, computed as (F + 1) / (n * (tfn + 1)) from:", explainTFN(tfn),
		counted(st.total, "F, total number of occurrences of term across all documents + 1"),
		counted(st.docFreq, "n, number of documents containing term + 1"), explainTFN(tfn))
}

// AfterEffectL is Laplace's law of succession.
type AfterEffectL struct{}

func (AfterEffectL) times(*basicStats) float64 { return 1 }

func (e AfterEffectL) explain(st *basicStats, tfn float64) *Explanation {
	return matched(float32(e.times(st)/(1+tfn)), "AfterEffectL, computed as 1 / (tfn + 1) from:", explainTFN(tfn))
}
