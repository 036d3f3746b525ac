// Package similarity reads the similarities that an index defines in its settings.
package similarity

import (
	"math"
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
)

// Options are the settings of one similarity by their own names, "type" among them.
type Options map[string]string

// readFunc reads the options of one type.
type readFunc func(o *reader) lucene.Similarity

// row is a type of similarity with the names of its options.
type row struct {
	read    readFunc
	options []string
}

var normalizationOptions = []string{"normalization", "normalization.h1.c", "normalization.h2.c", "normalization.h3.c", "normalization.z.z"}

// types lists the similarities by the names that settings use.
func types() map[string]row {
	return map[string]row{
		"BM25":            {bm25, []string{"k1", "b", "discount_overlaps"}},
		"boolean":         {func(*reader) lucene.Similarity { return lucene.Boolean{} }, nil},
		"DFR":             {dfr, append([]string{"basic_model", "after_effect"}, normalizationOptions...)},
		"IB":              {ib, append([]string{"distribution", "lambda"}, normalizationOptions...)},
		"DFI":             {dfi, []string{"independence_measure"}},
		"LMDirichlet":     {dirichlet, []string{"mu"}},
		"LMJelinekMercer": {jelinekMercer, []string{"lambda"}},
	}
}

// Names lists the options that any type has.
func Names() []string {
	return append([]string{"type", "k1", "b", "discount_overlaps", "basic_model", "after_effect", "distribution", "lambda",
		"independence_measure", "mu"}, normalizationOptions...)
}

// Parse reads a similarity of any type but scripted.
//
// Server: org.elasticsearch.index.similarity.SimilarityProviders.
func Parse(o Options) (lucene.Similarity, error) {
	kind := o["type"]
	t, ok := types()[kind]
	if !ok {
		return nil, eserr.NotImplemented("the similarity [" + kind + "]")
	}
	if unknown := o.unknown(t.options); len(unknown) > 0 {
		return nil, eserr.IllegalArgument("Unknown settings for similarity of type [%s]: [%s]", kind, strings.Join(unknown, ", "))
	}
	r := &reader{options: o}
	s := t.read(r)
	if r.err != nil {
		return nil, r.err
	}
	return s, nil
}

// unknown are the options that a type does not have, as a hash set lists them.
func (o Options) unknown(known []string) []string {
	var keys []string
	for k := range o {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	var out []string
	for _, i := range java.HashMapOrder(keys) {
		if k := keys[i]; k != "type" && !slices.Contains(known, k) {
			out = append(out, k)
		}
	}
	return out
}

// reader reads options; err is the first that was wrong.
type reader struct {
	options Options
	err     error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = eserr.IllegalArgument(format, args...)
	}
}

// name is an option as errors show it.
func (r *reader) name(key string) string {
	if v, ok := r.options[key]; ok {
		return v
	}
	return "null"
}

// float reads a number that has to lie within bounds; what tells them.
func (r *reader) float(key, short, what string, def float32, valid func(f float32) bool) float32 {
	f := def
	if text, ok := r.options[key]; ok && r.err == nil {
		var fault string
		if f, fault = java.ParseFloat(text); fault != "" {
			e := eserr.New(500, "settings_exception", "Failed to parse float setting [%s] with value [%s]", key, text)
			e.Cause = &eserr.Error{Status: 400, Type: "number_format_exception", Reason: fault, Plain: true}
			r.err = e
			return def
		}
	}
	if !valid(f) {
		r.fail("illegal %s value: %s, %s", short, java.FloatString(f), what)
	}
	return f
}

const (
	nonNegative = "must be a non-negative finite value"
	belowHalf   = "must be in the range (0 .. 0.5)"
)

func notNegative(f float32) bool { return f >= 0 && !math.IsInf(float64(f), 0) }

func bm25(r *reader) lucene.Similarity {
	s := &lucene.BM25{
		K1: r.float("k1", "k1", nonNegative, lucene.DefaultBM25.K1, func(float32) bool { return true }),
		B:  r.float("b", "b", "must be between 0 and 1", lucene.DefaultBM25.B, func(float32) bool { return true }),
	}
	if text, ok := r.options["discount_overlaps"]; ok && text != "true" && text != "false" {
		r.fail("Failed to parse value [%s] as only [true] or [false] are allowed.", text)
	}
	switch {
	case !notNegative(s.K1):
		r.fail("illegal k1 value: %s, %s", java.FloatString(s.K1), nonNegative)
	case !(s.B >= 0 && s.B <= 1):
		r.fail("illegal b value: %s, must be between 0 and 1", java.FloatString(s.B))
	}
	return s
}

func dfr(r *reader) lucene.Similarity {
	s := &lucene.DFR{}
	switch model := r.name("basic_model"); model {
	case "g":
		s.Model = lucene.BasicModelG{}
	case "if":
		s.Model = lucene.BasicModelIF{}
	case "in":
		s.Model = lucene.BasicModelIn{}
	case "ine":
		s.Model = lucene.BasicModelIne{}
	case "be", "d", "p":
		r.fail("Basic model [%s] isn't supported anymore, please use another model.", model)
	default:
		r.fail("Unsupported BasicModel [%s], expected one of [ine, in, g, if]", model)
	}
	switch effect := r.name("after_effect"); effect {
	case "b":
		s.AfterEffect = lucene.AfterEffectB{}
	case "l":
		s.AfterEffect = lucene.AfterEffectL{}
	case "no":
		r.fail("After effect [%s] isn't supported anymore, please use another effect.", effect)
	default:
		r.fail("Unsupported AfterEffect [%s], expected one of [b, l]", effect)
	}
	s.Normalization = normalization(r)
	return s
}

func normalization(r *reader) lucene.Normalization {
	switch name := r.name("normalization"); name {
	case "no":
	case "h1":
		return lucene.NormalizationH1{C: r.float("normalization.h1.c", "c", nonNegative, 1, notNegative)}
	case "h2":
		return lucene.NormalizationH2{C: r.float("normalization.h2.c", "c", nonNegative, 1, notNegative)}
	case "h3":
		return lucene.NormalizationH3{Mu: r.float("normalization.h3.c", "mu", nonNegative, 800, notNegative)}
	case "z":
		return lucene.NormalizationZ{Z: r.float("normalization.z.z", "z", belowHalf, 0.30, func(f float32) bool { return f > 0 && f < 0.5 })}
	default:
		r.fail("Unsupported Normalization [%s]", name)
	}
	return lucene.NoNormalization{}
}

func ib(r *reader) lucene.Similarity {
	s := &lucene.IB{}
	switch name := r.name("distribution"); name {
	case "ll":
		s.Distribution = lucene.DistributionLL{}
	case "spl":
		s.Distribution = lucene.DistributionSPL{}
	default:
		r.fail("Unsupported Distribution [%s]", name)
	}
	switch name := r.name("lambda"); name {
	case "df":
		s.Lambda = lucene.LambdaDF{}
	case "ttf":
		s.Lambda = lucene.LambdaTTF{}
	default:
		r.fail("Unsupported Lambda [%s]", name)
	}
	s.Normalization = normalization(r)
	return s
}

func dfi(r *reader) lucene.Similarity {
	s := &lucene.DFI{}
	switch name := r.name("independence_measure"); name {
	case "standardized":
	case "saturated":
		s.Measure = lucene.IndependenceSaturated
	case "chisquared":
		s.Measure = lucene.IndependenceChiSquared
	default:
		r.fail("Unsupported IndependenceMeasure [%s], expected one of [standardized, saturated, chisquared]", name)
	}
	return s
}

func dirichlet(r *reader) lucene.Similarity {
	return &lucene.LMDirichlet{Mu: r.float("mu", "mu", nonNegative, 2000, notNegative)}
}

func jelinekMercer(r *reader) lucene.Similarity {
	lambda := r.float("lambda", "lambda", "", 0.1, func(float32) bool { return true })
	if !(lambda > 0 && lambda <= 1) {
		r.fail("lambda must be in the range (0 .. 1]")
	}
	return &lucene.LMJelinekMercer{Lambda: lambda}
}
