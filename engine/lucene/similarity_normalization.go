package lucene

import "math"

// Normalization fits a frequency to the length of the field.
type Normalization interface {
	tfn(st *basicStats, tf, length float64) float64
	explain(st *basicStats, tf, length float64) *Explanation
}

// Explanations of what normalizations depend on.
func explainTF(tf float64) *Explanation {
	return matched(float32(tf), "tf, number of occurrences of term in the document")
}

func (st *basicStats) explainAverage() *Explanation {
	return matched(float32(st.average), "avgfl, average length of field across all documents")
}

func explainLength(length float64) *Explanation {
	return matched(float32(length), "fl, field length of the document")
}

// NoNormalization takes frequencies as they are.
type NoNormalization struct{}

func (NoNormalization) tfn(_ *basicStats, tf, _ float64) float64 { return tf }

func (NoNormalization) explain(*basicStats, float64, float64) *Explanation {
	return counted(1, "no normalization")
}

// NormalizationH1 assumes that terms lie evenly in a text.
type NormalizationH1 struct{ C float32 }

func (n NormalizationH1) tfn(st *basicStats, tf, length float64) float64 {
	return tf * float64(n.C) * (st.average / length)
}

func (n NormalizationH1) explain(st *basicStats, tf, length float64) *Explanation {
	return matched(float32(n.tfn(st, tf, length)), "NormalizationH1, computed as tf * c * (avgfl / fl) from:",
		explainTF(tf), matched(n.C, "c, hyper-parameter"), st.explainAverage(), explainLength(length))
}

// NormalizationH2 assumes that terms grow rarer with the length of a text.
type NormalizationH2 struct{ C float32 }

func (n NormalizationH2) tfn(st *basicStats, tf, length float64) float64 {
	return tf * log2(1+float64(n.C)*st.average/length)
}

func (n NormalizationH2) explain(st *basicStats, tf, length float64) *Explanation {
	return matched(float32(n.tfn(st, tf, length)), "NormalizationH2, computed as tf * log2(1 + c * avgfl / fl) from:",
		explainTF(tf), matched(n.C, "c, hyper-parameter"), st.explainAverage(), explainLength(length))
}

// NormalizationH3 is Dirichlet's.
type NormalizationH3 struct{ Mu float32 }

func (n NormalizationH3) tfn(st *basicStats, tf, length float64) float64 {
	share := (float32(st.total) + 1) / (float32(st.tokens) + 1)
	mu := float64(n.Mu)
	return (tf + float64(n.Mu*share)) / (length + mu) * mu
}

func (n NormalizationH3) explain(st *basicStats, tf, length float64) *Explanation {
	return matched(float32(n.tfn(st, tf, length)),
		"NormalizationH3, computed as (tf + mu * ((F+1) / (T+1))) / (fl + mu) * mu from:",
		explainTF(tf), matched(n.Mu, "mu, smoothing parameter"),
		matched(float32(st.total), "F,  total number of occurrences of term across all documents"),
		matched(float32(st.tokens), "T, total number of tokens of the field across all documents"), explainLength(length))
}

// NormalizationZ is Pareto's and Zipf's.
type NormalizationZ struct{ Z float32 }

func (n NormalizationZ) tfn(st *basicStats, tf, length float64) float64 {
	return tf * math.Pow(st.average/length, float64(n.Z))
}

func (n NormalizationZ) explain(st *basicStats, tf, length float64) *Explanation {
	return matched(float32(n.tfn(st, tf, length)), "NormalizationZ, computed as tf * Math.pow(avgfl / fl, z) from:",
		explainTF(tf), st.explainAverage(), explainLength(length), matched(n.Z, "z, relates to specificity of the language"))
}
