package lucene

import (
	"math"
	"strconv"

	"esconsole/engine/java"
)

// Features are kept as frequencies: the upper bits of a float, whose order is the same.

// featureShift is how many bits of a feature are not kept.
const featureShift = 15

// FeatureFreq is the frequency that stands for a feature: a positive number that is
// not subnormal.
func FeatureFreq(value float32) int { return int(math.Float32bits(value) >> featureShift) }

// featureOf is the feature that a frequency stands for.
func featureOf(freq float32) float32 {
	if freq > float32(FeatureFreq(math.MaxFloat32)) {
		return math.MaxFloat32
	}
	return math.Float32frombits(uint32(freq) << featureShift)
}

// Feature scores documents by a feature of theirs.
//
// Server: org.apache.lucene.document.FeatureQuery.
type Feature struct {
	Field, Name string
	Function    FeatureFunction
}

// FeatureFunction makes a score of a feature.
type FeatureFunction interface {
	// String is the function as explanations name it.
	String() string
	score(weight, feature float32) float32
	// explain gives what is said of the function, with its parameters.
	explain() (name, formula string, parameters []*Explanation)
	// settled is the function with what it takes from the statistics of the feature.
	settled(mean float32) FeatureFunction
}

// LogFunction is log(Scale + feature).
type LogFunction struct{ Scale float32 }

// String implements FeatureFunction.
func (f LogFunction) String() string {
	return "LogFunction(scalingFactor=" + java.FloatString(f.Scale) + ")"
}

func (f LogFunction) score(weight, feature float32) float32 {
	return float32(float64(weight) * math.Log(float64(f.Scale+feature)))
}

func (f LogFunction) explain() (name, formula string, parameters []*Explanation) {
	return "Log", "w * log(a + S)", []*Explanation{matched(f.Scale, "a, scaling factor")}
}

func (f LogFunction) settled(float32) FeatureFunction { return f }

// SaturationFunction is feature / (feature + Pivot). Without a pivot it is the mean.
type SaturationFunction struct {
	Pivot float32
	Mean  bool // the pivot is yet to be found
}

// String implements FeatureFunction.
func (f SaturationFunction) String() string {
	if f.Mean {
		return "SaturationFunction(pivot=null)"
	}
	return "SaturationFunction(pivot=" + java.FloatString(f.Pivot) + ")"
}

func (f SaturationFunction) score(weight, feature float32) float32 {
	return weight * float32(1-f.Pivot/(feature+f.Pivot))
}

// pivotText is how pivots are explained.
const pivotText = "k, pivot feature value that would give a score contribution equal to w/2"

func (f SaturationFunction) explain() (name, formula string, parameters []*Explanation) {
	return "Saturation", "w * S / (S + k)", []*Explanation{matched(f.Pivot, pivotText)}
}

func (f SaturationFunction) settled(mean float32) FeatureFunction {
	if f.Mean {
		return SaturationFunction{Pivot: mean}
	}
	return f
}

// SigmoidFunction is feature^Exponent / (feature^Exponent + Pivot^Exponent).
type SigmoidFunction struct{ Pivot, Exponent float32 }

// String implements FeatureFunction.
func (f SigmoidFunction) String() string {
	return "SigmoidFunction(pivot=" + java.FloatString(f.Pivot) + ", a=" + java.FloatString(f.Exponent) + ")"
}

func (f SigmoidFunction) score(weight, feature float32) float32 {
	p := pow(float64(f.Pivot), float64(f.Exponent))
	return float32(float64(weight) * (1 - p/(pow(float64(feature), float64(f.Exponent))+p)))
}

func (f SigmoidFunction) explain() (name, formula string, parameters []*Explanation) {
	return "Sigmoid", "w * S^a / (S^a + k^a)", []*Explanation{matched(f.Pivot, pivotText),
		matched(f.Pivot, "a, exponent, higher values make the function grow slower before k and faster after k")} // the server's mistake
}

func (f SigmoidFunction) settled(float32) FeatureFunction { return f }

// Rewrite implements Query.
func (q *Feature) Rewrite(s *Searcher) Query {
	if next := q.Function.settled(q.mean(s)); next != q.Function {
		return &Feature{q.Field, q.Name, next}
	}
	return q
}

// mean is the feature of the mean frequency.
func (q *Feature) mean(s *Searcher) float32 {
	docs, total := int64(0), int64(0)
	for _, l := range s.Leaves {
		if f := l.fields[q.Field]; f != nil {
			if info, ok := f.find([]byte(q.Name)); ok {
				docs += int64(info.docFreq)
				total += int64(info.total)
			}
		}
	}
	if docs == 0 {
		return 1
	}
	return featureOf(float32(float64(total) / float64(docs)))
}

// Text implements Query.
func (q *Feature) Text(string) string {
	return "FeatureQuery(field=" + q.Field + ", feature=" + q.Name + ", function=" + q.Function.String() + ")"
}

// Weight implements Query.
func (q *Feature) Weight(_ *Searcher, boost float32, _ bool) Weight { return &featureWeight{q, boost} }

type featureWeight struct {
	query *Feature
	boost float32
}

// Scorer implements Weight.
func (w *featureWeight) Scorer(leaf *Leaf) Scorer {
	f := leaf.fields[w.query.Field]
	if f == nil {
		return nil
	}
	info, ok := f.find([]byte(w.query.Name))
	if !ok {
		return nil
	}
	return &featureScorer{f.postings(info), w}
}

// Explain implements Weight.
func (w *featureWeight) Explain(leaf *Leaf, doc int) *Explanation {
	q := w.query
	at := "weight(" + q.Text("") + " in " + strconv.Itoa(doc) + ") [" + q.Function.String() + "]"
	f := leaf.fields[q.Field]
	if f == nil {
		return noMatch(at + ". Field " + q.Field + " doesn't exist.")
	}
	info, ok := f.find([]byte(q.Name))
	if !ok {
		return noMatch(at + ". Feature " + q.Name + " doesn't exist.")
	}
	s := &featureScorer{f.postings(info), w}
	if s.Advance(doc) != doc {
		return noMatch(at + ". Feature " + q.Name + " isn't set.")
	}
	name, formula, parameters := q.Function.explain()
	details := append([]*Explanation{matched(w.boost, "w, weight of this function")}, parameters...)
	return matched(s.Score(), name+" function on the "+q.Field+" field for the "+q.Name+" feature, computed as "+formula+" from:",
		append(details, matched(s.feature(), "S, feature value"))...)
}

type featureScorer struct {
	*Postings
	weight *featureWeight
}

func (s *featureScorer) feature() float32 { return featureOf(float32(s.Freq())) }

// Score implements Scorer.
func (s *featureScorer) Score() float32 {
	return s.weight.query.Function.score(s.weight.boost, s.feature())
}

// Class implements Query.
func (q *Feature) Class() string { return "FeatureQuery" }
