package query

import (
	"math"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
	"esconsole/engine/lucene"
	"esconsole/engine/xcontent"
)

// RankFeature scores documents by a number of theirs that tells how good they are.
//
// Server: org.elasticsearch.index.query.RankFeatureQueryBuilder.
type RankFeature struct {
	common
	Field    string
	function lucene.FeatureFunction
}

func parseRankFeature(body xcontent.Value, s scope) (Query, error) {
	q := &RankFeature{common: newCommon()}
	r := ruleReader{body: body, name: "feature", s: s}
	field := false
	functions := map[string]lucene.FeatureFunction{}
	function := func(name string, read func(*ruleReader, xcontent.Value) (lucene.FeatureFunction, error)) ruleOption {
		return ruleOption{"o", func(v xcontent.Value) (err error) {
			functions[name], err = read(&ruleReader{body: body, name: name, s: s}, v)
			return err
		}}
	}
	err := r.read(body, map[string]ruleOption{
		"field": textOption(&q.Field, &field), "boost": r.boostOption(&q.boost), "_name": textOption(&q.name, nil),
		"log": function("log", readLog), "saturation": function("saturation", readSaturation), "sigmoid": function("sigmoid", readSigmoid),
	}, []string{"field", "boost", "_name", "log", "saturation", "sigmoid"})
	if err != nil {
		return nil, err
	}
	if err := r.requiredAll(body, ruleRequired{"field", field}); err != nil {
		return nil, err
	}
	if len(functions) > 1 {
		return nil, unfinished("feature", eserr.IllegalArgument("Can only specify one of [log], [saturation] and [sigmoid]"))
	}
	q.function = lucene.SaturationFunction{Mean: true}
	for _, f := range functions {
		q.function = f
	}
	if err := positiveBoost(q); err != nil {
		return nil, unfinished("feature", eserr.From(err))
	}
	return q, nil
}

// unfinished is the error of an object whose parts do not go together.
func unfinished(name string, cause *eserr.Error) error {
	return &eserr.Error{Status: 400, Type: "x_content_parse_exception", Plain: true, Cause: cause,
		Reason: "Failed to build [" + name + "] after last required field arrived"}
}

func readLog(r *ruleReader, v xcontent.Value) (lucene.FeatureFunction, error) {
	var f lucene.LogFunction
	given := false
	err := r.read(v, map[string]ruleOption{"scaling_factor": floatOption(&f.Scale, &given)}, []string{"scaling_factor"})
	if err == nil {
		err = r.requiredAll(v, ruleRequired{"scaling_factor", given})
	}
	return f, err
}

func readSaturation(r *ruleReader, v xcontent.Value) (lucene.FeatureFunction, error) {
	f, given := lucene.SaturationFunction{}, false
	err := r.read(v, map[string]ruleOption{"pivot": floatOption(&f.Pivot, &given)}, []string{"pivot"})
	f.Mean = !given
	return f, err
}

func readSigmoid(r *ruleReader, v xcontent.Value) (lucene.FeatureFunction, error) {
	var f lucene.SigmoidFunction
	var pivot, exponent bool
	err := r.read(v, map[string]ruleOption{"pivot": floatOption(&f.Pivot, &pivot), "exponent": floatOption(&f.Exponent, &exponent)}, []string{"pivot", "exponent"})
	if err == nil {
		err = r.requiredAll(v, ruleRequired{"pivot", pivot}, ruleRequired{"exponent", exponent})
	}
	return f, err
}

// Build implements Query.
func (q *RankFeature) Build(c *Context) (lucene.Query, error) {
	built, err := q.build(c)
	return q.finish(c, built, err)
}

func (q *RankFeature) build(c *Context) (lucene.Query, error) {
	ft := c.mapped(q.Field)
	switch {
	case ft != nil && ft.Type == "rank_feature":
		return q.on("_feature", q.Field, ft.PositiveScore)
	case ft != nil:
		return nil, eserr.IllegalArgument("[rank_feature] query only works on [rank_feature] fields and features of [rank_features] fields, not [%s]", ft.Type)
	}
	if i := strings.LastIndexByte(q.Field, '.'); i >= 0 {
		if parent := c.field(q.Field[:i]); parent != nil && parent.Type == "rank_features" {
			return q.on(q.Field[:i], q.Field[i+1:], true)
		}
	}
	return noDocs(""), nil
}

// on is the query of a feature, if the function fits it.
func (q *RankFeature) on(field, feature string, positive bool) (lucene.Query, error) {
	bad := func(n float32) bool { return n <= 0 || math.IsInf(float64(n), 0) || n != n }
	switch f := q.function.(type) {
	case lucene.LogFunction:
		if !positive {
			return nil, eserr.IllegalArgument("Cannot use the [log] function with a field that has a negative score impact as it would trigger negative scores")
		}
		if f.Scale < 1 || bad(f.Scale) {
			return nil, eserr.IllegalArgument("scalingFactor must be >= 1, got: %s", java.FloatString(f.Scale))
		}
	case lucene.SaturationFunction:
		if !f.Mean && bad(f.Pivot) {
			return nil, eserr.IllegalArgument("pivot must be > 0, got: %s", java.FloatString(f.Pivot))
		}
	case lucene.SigmoidFunction:
		if bad(f.Pivot) {
			return nil, eserr.IllegalArgument("pivot must be > 0, got: %s", java.FloatString(f.Pivot))
		}
		if bad(f.Exponent) {
			return nil, eserr.IllegalArgument("exp must be > 0, got: %s", java.FloatString(f.Exponent))
		}
	}
	return &lucene.Feature{Field: field, Name: feature, Function: q.function}, nil
}

func (q *RankFeature) print(*printer) (string, xcontent.Object) {
	o := xcontent.Object{{Key: "field", Value: q.Field}}
	switch f := q.function.(type) {
	case lucene.LogFunction:
		o = o.With("log", xcontent.Object{{Key: "scaling_factor", Value: xcontent.Float(f.Scale)}})
	case lucene.SigmoidFunction:
		o = o.With("sigmoid", xcontent.Object{{Key: "pivot", Value: xcontent.Float(f.Pivot)}, {Key: "exponent", Value: xcontent.Float(f.Exponent)}})
	case lucene.SaturationFunction:
		pivot := xcontent.Object{}
		if !f.Mean {
			pivot = pivot.With("pivot", xcontent.Float(f.Pivot))
		}
		o = o.With("saturation", pivot)
	}
	return "rank_feature", q.tail(o)
}
